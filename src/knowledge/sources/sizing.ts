import type { Source } from '../schema.ts';
import { pagesOf } from './pages.ts';

const code = (authors: string, repo: string, commit: string) =>
  pagesOf(authors, 2026, `https://github.com/${repo}/blob/${commit}`);

const planner = code('kubev2v', 'kubev2v/migration-planner', '6aff4ab');
const odin = code('Microsoft', 'Azure/odinforazurelocal', 'main');
const presizion = code('fjacquet', 'fjacquet/presizion', 'dfb18319fde26a825d6983c0c4bd9d3b3a31fe86');
const vcf = code('neil1taylor', 'neil1taylor/vcf-migration', '2d8e805cfa1181619e5ee906a061a3889dce673e');
const spiral = code('spiral023', 'spiral023/rvtools-analyzer', '27ebd035d2ef7e0e42b6243b3f3317b865da73d3');
const azure = code('Microsoft', 'MicrosoftDocs/azure-docs', '00f13a9e0559b8eaa6fb28b1b0fef0af745f2d1d');

/** What the rules for counting hosts were read in, beyond the evidence. */
export const sizingSources: readonly Source[] = [
  planner('size-kubev2v', 'Migration planner: the sizer', 'internal/service/sizer.go'),
  odin('size-odin', 'ODIN for Azure Local: the sizer', 'sizer/sizer.js'),
  presizion('size-presizion', 'Presizion: sizing formulas', 'docs/sizing-formulas.md'),
  vcf('size-vcf', 'VCF migration: the sizing calculator', 'src/hooks/useSizingCalculator.ts'),
  spiral('size-spiral', 'RVTools analyser: capacity policies', 'src/domain/services/capacityPolicyService.ts'),
  {
    id: 'size-nutanix-workshop',
    title: 'Sizing workshop: RVTools',
    authors: 'Nutanix',
    year: null,
    url: 'https://github.com/wessenstam/sizing/blob/a05a126b497be23c9e3157be989f8c5473db73c4/datacollection/rvtools/rvtools.rst',
  },
  azure(
    'size-azure-avs',
    'Azure VMware Solution assessments: how they are calculated',
    'articles/migrate/concepts-azure-vmware-solution-assessment-calculation.md',
    2024,
  ),
  {
    id: 'size-xen-shadow',
    title: 'libxl: the memory that a guest’s paging needs (libxl_get_required_shadow_memory)',
    authors: 'Xen Project',
    year: null,
    url: 'https://github.com/xen-project/xen/blob/master/tools/libs/light/libxl_utils.c',
  },
  {
    id: 'size-comfort',
    title: 'ArchToolKit: sizing by measured percentile and comfort factor',
    authors: 'Gibsontb',
    year: 2026,
    url: 'https://github.com/Gibsontb/ArchToolKit',
  },
  {
    id: 'size-active-floor',
    title: 'rvtools-to-ibm-cloud: memory readiness and sizing',
    authors: 'mjvincent',
    year: 2026,
    url: 'https://github.com/mjvincent/rvtools-to-ibm-cloud/blob/c40e3824739b2ebc83f3531de7e576599d0a1189/docs/memory-readiness-sizing.md',
  },
  {
    id: 'size-overcommit',
    title: 'Take it to the Limit: Peak Prediction-driven Resource Overcommitment in Datacenters (EuroSys 2021)',
    authors: 'Bashir, Deng, Rzadca, Irwin, Kodak, Jnagal',
    year: 2021,
    url: 'https://doi.org/10.1145/3447786.3456259',
  },
];
