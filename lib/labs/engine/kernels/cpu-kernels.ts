import { _fusedMatMulConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/_FusedMatMul'
import { absConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Abs'
import { acosConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Acos'
import { acoshConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Acosh'
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add'
import { addNConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/AddN'
import { allConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/All'
import { anyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Any'
import { argMaxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ArgMax'
import { argMinConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ArgMin'
import { asinConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Asin'
import { asinhConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Asinh'
import { atanConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Atan'
import { atan2Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Atan2'
import { atanhConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Atanh'
import { avgPoolConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool'
import { avgPoolGradConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPoolGrad'
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul'
import { batchNormConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/BatchNorm'
import { batchToSpaceNDConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/BatchToSpaceND'
import { castConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cast'
import { ceilConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Ceil'
import { clipByValueConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ClipByValue'
import { concatConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Concat'
import { conv2DConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2D'
import { conv2DBackpropFilterConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2DBackpropFilter'
import { conv2DBackpropInputConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2DBackpropInput'
import { cosConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cos'
import { coshConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cosh'
import { cumprodConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cumprod'
import { cumsumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cumsum'
import { depthwiseConv2dNativeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNative'
import { depthwiseConv2dNativeBackpropFilterConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNativeBackpropFilter'
import { depthwiseConv2dNativeBackpropInputConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNativeBackpropInput'
import { eluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Elu'
import { eluGradConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/EluGrad'
import { equalConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Equal'
import { erfConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Erf'
import { expConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Exp'
import { expandDimsConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ExpandDims'
import { expm1Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Expm1'
import { fillConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Fill'
import { floorConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Floor'
import { floorDivConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/FloorDiv'
import { fusedConv2DConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/FusedConv2D'
import { gatherNdConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/GatherNd'
import { gatherV2Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2'
import { greaterConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Greater'
import { greaterEqualConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/GreaterEqual'
import { identityConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Identity'
import { isFiniteConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/IsFinite'
import { isInfConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/IsInf'
import { isNaNConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/IsNaN'
import { leakyReluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LeakyRelu'
import { lessConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Less'
import { lessEqualConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LessEqual'
import { linSpaceConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LinSpace'
import { logConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Log'
import { log1pConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Log1p'
import { logicalAndConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalAnd'
import { logicalNotConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalNot'
import { logicalOrConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalOr'
import { maxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Max'
import { maximumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Maximum'
import { maxPoolConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool'
import { maxPoolGradConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolGrad'
import { meanConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Mean'
import { minConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Min'
import { minimumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Minimum'
import { mirrorPadConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/MirrorPad'
import { modConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Mod'
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply'
import { negConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Neg'
import { notEqualConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/NotEqual'
import { oneHotConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/OneHot'
import { onesLikeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/OnesLike'
import { packConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Pack'
import { padV2Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/PadV2'
import { powConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Pow'
import { preluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Prelu'
import { prodConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Prod'
import { rangeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Range'
import { realDivConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/RealDiv'
import { reciprocalConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reciprocal'
import { reluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Relu'
import { relu6Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Relu6'
import { reshapeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape'
import { resizeBilinearConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeBilinear'
import { resizeBilinearGradConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeBilinearGrad'
import { resizeNearestNeighborConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeNearestNeighbor'
import { resizeNearestNeighborGradConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeNearestNeighborGrad'
import { reverseConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reverse'
import { roundConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Round'
import { rsqrtConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Rsqrt'
import { selectConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Select'
import { seluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Selu'
import { sigmoidConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sigmoid'
import { signConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sign'
import { sinConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sin'
import { sinhConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sinh'
import { sliceConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Slice'
import { softmaxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Softmax'
import { softplusConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Softplus'
import { spaceToBatchNDConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/SpaceToBatchND'
import { splitVConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/SplitV'
import { sqrtConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sqrt'
import { squareConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Square'
import { squaredDifferenceConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/SquaredDifference'
import { stepConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Step'
import { stridedSliceConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/StridedSlice'
import { subConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sub'
import { sumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sum'
import { tanConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Tan'
import { tanhConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Tanh'
import { tileConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Tile'
import { topKConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/TopK'
import { transposeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Transpose'
import { unpackConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Unpack'
import { unsortedSegmentSumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/UnsortedSegmentSum'
import { zerosLikeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ZerosLike'
import type { KernelConfig } from '@tensorflow/tfjs-core'

/**
 * Kernels of the cpu backend for what the interpreter cannot do: other types of number, and rare operations. Not all of
 * them: strings, ragged and sparse tensors, three-dimensional images and Fourier transforms would double the download.
 */
export const cpuKernels: readonly KernelConfig[] = [
  _fusedMatMulConfig,
  absConfig,
  acosConfig,
  acoshConfig,
  addConfig,
  addNConfig,
  allConfig,
  anyConfig,
  argMaxConfig,
  argMinConfig,
  asinConfig,
  asinhConfig,
  atanConfig,
  atan2Config,
  atanhConfig,
  avgPoolConfig,
  avgPoolGradConfig,
  batchMatMulConfig,
  batchNormConfig,
  batchToSpaceNDConfig,
  castConfig,
  ceilConfig,
  clipByValueConfig,
  concatConfig,
  conv2DConfig,
  conv2DBackpropFilterConfig,
  conv2DBackpropInputConfig,
  cosConfig,
  coshConfig,
  cumprodConfig,
  cumsumConfig,
  depthwiseConv2dNativeConfig,
  depthwiseConv2dNativeBackpropFilterConfig,
  depthwiseConv2dNativeBackpropInputConfig,
  eluConfig,
  eluGradConfig,
  equalConfig,
  erfConfig,
  expConfig,
  expandDimsConfig,
  expm1Config,
  fillConfig,
  floorConfig,
  floorDivConfig,
  fusedConv2DConfig,
  gatherNdConfig,
  gatherV2Config,
  greaterConfig,
  greaterEqualConfig,
  identityConfig,
  isFiniteConfig,
  isInfConfig,
  isNaNConfig,
  leakyReluConfig,
  lessConfig,
  lessEqualConfig,
  linSpaceConfig,
  logConfig,
  log1pConfig,
  logicalAndConfig,
  logicalNotConfig,
  logicalOrConfig,
  maxConfig,
  maximumConfig,
  maxPoolConfig,
  maxPoolGradConfig,
  meanConfig,
  minConfig,
  minimumConfig,
  mirrorPadConfig,
  modConfig,
  multiplyConfig,
  negConfig,
  notEqualConfig,
  oneHotConfig,
  onesLikeConfig,
  packConfig,
  padV2Config,
  powConfig,
  preluConfig,
  prodConfig,
  rangeConfig,
  realDivConfig,
  reciprocalConfig,
  reluConfig,
  relu6Config,
  reshapeConfig,
  resizeBilinearConfig,
  resizeBilinearGradConfig,
  resizeNearestNeighborConfig,
  resizeNearestNeighborGradConfig,
  reverseConfig,
  roundConfig,
  rsqrtConfig,
  selectConfig,
  seluConfig,
  sigmoidConfig,
  signConfig,
  sinConfig,
  sinhConfig,
  sliceConfig,
  softmaxConfig,
  softplusConfig,
  spaceToBatchNDConfig,
  splitVConfig,
  sqrtConfig,
  squareConfig,
  squaredDifferenceConfig,
  stepConfig,
  stridedSliceConfig,
  subConfig,
  sumConfig,
  tanConfig,
  tanhConfig,
  tileConfig,
  topKConfig,
  transposeConfig,
  unpackConfig,
  unsortedSegmentSumConfig,
  zerosLikeConfig,
]
