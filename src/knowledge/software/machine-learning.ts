import { catalogue, type Demand } from './catalogue.ts';

function sharedGpu(because: string, cites: string[]): Demand {
  return { need: 'gpu-shared', because, cites };
}

const cudaNeeds: Demand[] = [
  sharedGpu(
    'It computes on a GPU: containers can use the cards of the host side by side, a virtual machine needs one passed through or sliced.',
    ['sw-nvidia-shared', 'sw-dockur-gpu'],
  ),
];

const llmNeeds: Demand[] = [
  sharedGpu('Without a GPU it answers slowly; a container can use the card of the host, once its driver matches.', [
    'sw-ollama-lxc',
    'sw-nvidia-shared',
  ]),
];

const diffusionNeeds: Demand[] = [
  sharedGpu(
    'It draws on a GPU: a container uses the card of the host directly, a virtual machine needs IOMMU and a whole card.',
    ['sw-lxc-gpu-direct', 'sw-gpu-vm-freeze'],
  ),
];

/** Computing on graphics cards, and the models that need it. */
export const machineLearning = catalogue(
  'science',
  ['linux'],
  [
    {
      id: 'cuda',
      name: 'CUDA',
      aliases: ['cuda', 'nvidia cuda', 'nvidia-smi'],
      os: ['linux', 'windows'],
      needs: cudaNeeds,
    },
    {
      id: 'computing-on-a-gpu',
      name: 'computing on a GPU',
      aliases: ['gpu computing', 'gpgpu', 'gpu compute'],
      os: ['linux', 'windows'],
      needs: cudaNeeds,
    },
    { id: 'rocm', name: 'ROCm', aliases: ['rocm'], os: ['linux', 'windows'], needs: cudaNeeds },
    { id: 'tensorrt', name: 'TensorRT', aliases: ['tensorrt'], os: ['linux', 'windows'], needs: cudaNeeds },
    {
      id: 'machine-learning',
      name: 'machine learning',
      aliases: ['machine learning', 'deep learning', 'ml training', 'model training', 'ml models', 'training jobs'],
    },
    { id: 'tensorflow', name: 'TensorFlow', aliases: ['tensorflow'], os: ['linux', 'windows', 'macos'] },
    { id: 'pytorch', name: 'PyTorch', aliases: ['pytorch'], os: ['linux', 'windows', 'macos'] },
    { id: 'keras', name: 'Keras', aliases: ['keras'], os: ['linux', 'windows', 'macos'] },
    { id: 'mlflow', name: 'MLflow', aliases: ['mlflow'] },
    { id: 'triton-inference-server', name: 'Triton Inference Server', aliases: ['triton server'] },
    {
      id: 'llm',
      name: 'language models',
      aliases: ['llm', 'llms', 'local llm'],
      needs: llmNeeds,
    },
    { id: 'ollama', name: 'Ollama', aliases: ['ollama'], os: ['linux', 'windows', 'macos'], needs: llmNeeds },
    { id: 'llama.cpp', name: 'Llama.cpp', aliases: ['llama.cpp'], os: ['linux', 'windows', 'macos'], needs: llmNeeds },
    { id: 'localai', name: 'LocalAI', aliases: ['localai'], os: ['linux', 'macos'], needs: llmNeeds },
    { id: 'vllm', name: 'vLLM', aliases: ['vllm'], os: ['linux'], needs: llmNeeds },
    { id: 'open-webui', name: 'Open WebUI', aliases: ['open webui', 'openwebui'] },
    {
      id: 'text-generation-web-ui',
      name: 'Text generation web UI',
      aliases: ['text generation webui'],
      os: ['linux', 'windows'],
      needs: llmNeeds,
    },
    { id: 'koboldcpp', name: 'KoboldCpp', aliases: ['koboldcpp'], os: ['linux', 'windows'], needs: llmNeeds },
    {
      id: 'stable-diffusion',
      name: 'Stable Diffusion',
      aliases: ['stable diffusion'],
      needs: diffusionNeeds,
    },
    { id: 'comfyui', name: 'ComfyUI', aliases: ['comfyui'], os: ['linux', 'windows'], needs: diffusionNeeds },
    { id: 'automatic1111', name: 'AUTOMATIC1111', aliases: ['automatic1111'], os: ['linux', 'windows'], needs: diffusionNeeds },
    { id: 'invokeai', name: 'InvokeAI', aliases: ['invokeai'], os: ['linux', 'windows'], needs: diffusionNeeds },
    { id: 'lm-studio', name: 'LM Studio', aliases: ['lm studio'], os: ['windows', 'macos', 'linux'] },
    { id: 'kubeflow', name: 'Kubeflow', aliases: ['kubeflow'], os: ['linux'] },
  ],
);
