import { catalogue } from './catalogue.ts';

export const ci = catalogue(
  'ci',
  ['linux', 'windows', 'macos'],
  [
    {
      id: 'ci',
      name: 'CI / build server',
      aliases: [
        'ci',
        'ci/cd',
        'ci cd',
        'ci server',
        'ci servers',
        'ci runner',
        'ci runners',
        'ci agents',
        'ci jobs',
        'continuous integration',
        'build server',
        'build servers',
        'build machine',
        'build machines',
        'build agent',
        'build agents',
        'build farm',
        'build slaves',
      ],
      os: ['unknown'],
    },
    { id: 'jenkins', name: 'Jenkins', aliases: ['jenkins', 'jenkins agent', 'jenkins slave', 'jenkins slaves', 'hudson'] },
    {
      id: 'gitlab-runner',
      name: 'GitLab Runner',
      aliases: ['gitlab runner', 'gitlab-runner', 'gitlab runners', 'gitlab ci', 'gitlab-ci', 'gitlab ci runner'],
      needs: [
        {
          need: 'docker-inside',
          because:
            'Jobs usually run in Docker on the runner; a job that builds images with Docker-in-Docker even needs a privileged runner.',
          cites: ['sw-gitlab-dind'],
        },
      ],
    },
    {
      id: 'github-actions-runner',
      name: 'GitHub Actions runner',
      aliases: [
        'github actions runner',
        'github actions runners',
        'github runner',
        'github runners',
        'self hosted github runner',
        'self-hosted github runner',
        'github self-hosted runner',
        'self-hosted runner',
        'self hosted runner',
        'self-hosted runners',
        'self hosted runners',
        'actions runner',
        'github actions',
        'gh runner',
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Where strangers can open pull requests, a job can start a privileged container through the Docker socket and reach the host; a throw-away virtual machine holds it.',
          cites: ['sw-github-runner'],
        },
      ],
    },
    { id: 'buildkite', name: 'Buildkite', aliases: ['buildkite', 'buildkite agent'] },
    { id: 'teamcity', name: 'TeamCity', aliases: ['teamcity', 'team city', 'teamcity agent', 'bamboo'] },
    {
      id: 'azure-devops',
      name: 'Azure DevOps / TFS',
      aliases: ['azure devops', 'azure devops agent', 'azure pipelines', 'tfs', 'team foundation server'],
      os: ['windows', 'linux'],
    },
    { id: 'travis', name: 'Travis CI', aliases: ['travis', 'travis ci', 'circleci', 'circle ci', 'appveyor'] },
    {
      id: 'drone',
      name: 'Drone / Woodpecker',
      aliases: ['drone', 'drone ci', 'woodpecker', 'woodpecker ci', 'gocd', 'forgejo runner', 'gitea actions', 'act_runner'],
      os: ['linux'],
    },
    {
      id: 'concourse',
      name: 'Concourse',
      aliases: ['concourse', 'concourse ci', 'concourse worker'],
      os: ['linux'],
      needs: [
        {
          need: 'docker-inside',
          because: 'A worker starts containers itself; in an LXC guest it failed even when privileged.',
          cites: ['sw-concourse-lxc'],
        },
      ],
    },
    {
      id: 'buildbot',
      name: 'Buildbot',
      aliases: ['buildbot', 'zuul', 'koji', 'open build service', 'launchpad builder'],
      os: ['linux', 'bsd'],
    },
    {
      id: 'android-emulator',
      name: 'Android emulator',
      aliases: ['android emulator', 'android emulators', 'android studio', 'android avd', 'genymotion', 'espresso tests'],
      os: ['linux', 'windows', 'macos'],
      needs: [
        {
          need: 'nested-virt',
          because: 'The emulator wants KVM: run it on bare metal, or in a machine that offers nested virtualisation.',
          cites: ['sw-android-emulator'],
        },
      ],
    },
    {
      id: 'xcode',
      name: 'macOS and iOS builds',
      aliases: [
        'xcode',
        'ios builds',
        'ios build',
        'ios ci',
        'macos ci',
        'macos runners',
        'macos runner',
        'macos builds',
        'mac builds',
        'fastlane',
        'mac mini farm',
        'pool of macs',
      ],
      os: ['macos'],
      advice: [
        {
          model: 'os',
          effect: 'rules-out',
          because:
            'There is no macOS container: Docker-OSX is a virtual machine that needs KVM. On Macs, use virtual machines of the Apple hypervisor.',
          cites: ['sw-macos-ci'],
        },
      ],
    },
    { id: 'packer', name: 'Packer', aliases: ['packer', 'image builder', 'diskimage-builder', 'vm image builds'], os: ['linux'] },
    {
      id: 'yocto',
      name: 'Yocto / kernel builds',
      aliases: ['yocto', 'buildroot', 'kernel builds', 'distcc', 'ccache', 'icecream compiler'],
      os: ['linux'],
    },
    {
      id: 'selenium',
      name: 'browser tests',
      aliases: ['selenium', 'selenium grid', 'playwright tests', 'browser tests', 'ui tests', 'cypress'],
    },
    { id: 'load-test', name: 'load generator', aliases: ['jmeter', 'locust', 'load generator', 'load tests', 'gatling'] },
  ],
);
