import { catalogue, type Demand } from './catalogue.ts';

function sharedGpu(because: string, cites: string[]): Demand {
  return { need: 'gpu-shared', because, cites };
}

export const science = catalogue(
  'science',
  ['linux'],
  [
    {
      id: 'cuda',
      name: 'CUDA',
      aliases: ['cuda', 'nvidia cuda', 'rocm', 'gpu computing', 'gpgpu', 'gpu compute', 'nvidia-smi', 'tensorrt'],
      os: ['linux', 'windows'],
      needs: [
        sharedGpu(
          'It computes on a GPU: containers can use the cards of the host side by side, a virtual machine needs one passed through or sliced.',
          ['sw-nvidia-shared', 'sw-dockur-gpu'],
        ),
      ],
    },
    {
      id: 'machine-learning',
      name: 'machine learning',
      aliases: [
        'machine learning',
        'deep learning',
        'tensorflow',
        'pytorch',
        'keras',
        'ml training',
        'model training',
        'ml models',
        'training jobs',
        'mlflow',
        'triton server',
      ],
    },
    {
      id: 'llm',
      name: 'language models',
      aliases: [
        'ollama',
        'llama.cpp',
        'localai',
        'vllm',
        'open webui',
        'openwebui',
        'llm',
        'llms',
        'local llm',
        'text generation webui',
        'koboldcpp',
      ],
      needs: [
        sharedGpu('Without a GPU it answers slowly; a container can use the card of the host, once its driver matches.', [
          'sw-ollama-lxc',
          'sw-nvidia-shared',
        ]),
      ],
    },
    {
      id: 'stable-diffusion',
      name: 'Stable Diffusion',
      aliases: ['stable diffusion', 'comfyui', 'automatic1111', 'invokeai'],
    },
    {
      id: 'jupyter',
      name: 'Jupyter',
      aliases: [
        'jupyter',
        'jupyterhub',
        'jupyter hub',
        'jupyterlab',
        'jupyter notebook',
        'jupyter notebooks',
        'grading notebooks',
        'zeppelin',
      ],
    },
    {
      id: 'nbgrader',
      name: 'nbgrader',
      aliases: ['nbgrader'],
      needs: [
        {
          need: 'untrusted-tenants',
          because: 'Its autograder executes whatever the students handed in, next to the gradebook.',
          cites: ['sw-nbgrader'],
        },
      ],
    },
    {
      id: 'r',
      name: 'R',
      aliases: [
        'rstudio',
        'r studio',
        'rstudio server',
        'posit workbench',
        'shiny server',
        'install.packages',
        'r scripts',
        'rscript',
        'r autograder',
        'cran',
      ],
    },
    {
      id: 'matlab',
      name: 'MATLAB',
      aliases: ['matlab', 'octave', 'mathematica', 'maple', 'labview', 'spss', 'stata'],
      os: ['windows', 'linux', 'macos'],
    },
    {
      id: 'slurm',
      name: 'HPC cluster',
      aliases: [
        'slurm',
        'hpc',
        'hpc cluster',
        'mpi',
        'openmpi',
        'pbs pro',
        'torque',
        'sge',
        'grid engine',
        'compute cluster',
        'compute nodes',
        'beowulf',
        'htcondor',
        'condor',
        'bright cluster',
      ],
    },
    {
      id: 'lustre',
      name: 'parallel file system',
      aliases: ['lustre', 'beegfs', 'gpfs', 'spectrum scale', 'orangefs', 'openafs'],
    },
    { id: 'spark', name: 'Spark', aliases: ['spark', 'apache spark', 'flink', 'dask', 'ray cluster', 'trino'] },
    { id: 'airflow', name: 'Airflow', aliases: ['airflow', 'apache airflow', 'dagster', 'prefect', 'nifi', 'luigi'] },
    {
      id: 'bioinformatics',
      name: 'bioinformatics',
      aliases: ['galaxy server', 'galaxy project', 'nextflow', 'snakemake', 'cromwell', 'blast server'],
    },
    {
      id: 'real-time-kernel',
      name: 'real-time control',
      aliases: [
        'preempt_rt',
        'preempt-rt',
        'rt-preempt',
        'rt kernel',
        'rt linux',
        'real-time kernel',
        'real time kernel',
        'realtime kernel',
        'lowlatency kernel',
        'low latency kernel',
        'linuxcnc',
        'xenomai',
        'rtai',
        'ros2_control',
      ],
      needs: [
        {
          need: 'realtime',
          because:
            'Its timing hangs on a real-time kernel, without which latency is large; a container uses the one of its host.',
          cites: ['sw-linuxcnc', 'sw-ros-control'],
        },
      ],
    },
    {
      id: 'simulation',
      name: 'simulation',
      aliases: ['ansys', 'comsol', 'openfoam', 'abaqus', 'gromacs', 'lammps', 'gaussian', 'vasp'],
      os: ['linux', 'windows'],
    },
    { id: 'boinc', name: 'BOINC', aliases: ['boinc', 'folding@home', 'folding at home', 'mining rig', 'xmrig'] },
    {
      id: 'gis',
      name: 'GIS server',
      aliases: ['geoserver', 'qgis server', 'mapserver', 'arcgis', 'arcgis server', 'openstreetmap', 'osm tile server', 'osrm'],
      os: ['linux', 'windows'],
    },
  ],
);
