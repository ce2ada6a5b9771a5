import { activationSlope, softmaxTemperature } from './activations'
import { adapterParameters } from './adapters'
import { causalPairs, sinusoidalPosition } from './attention-order'
import { attentionByHand, permutedTokens } from './attention-values'
import { autoencoderParameters, sparsityPenalty } from './autoencoder'
import { backpropByHand, gradientThroughSigmoids } from './backpropagation'
import { bitsPerDimension } from './bits-per-dimension'
import { classificationMetrics } from './classification'
import { averageAtBorder, paddingAtTop } from './cnn-borders'
import { boxOverlap } from './cnn-boxes'
import { convolutionByHand, equivarianceError } from './cnn-by-hand'
import { convolutionCost, pointwiseLayer, separableCostRatio } from './cnn-cost'
import { receptiveField, stackedKernels } from './cnn-depth'
import { convolutionParameters, groupedParameters, separableParameters } from './cnn-parameters'
import { classifierHead, poolingSize, transposedSize } from './cnn-resampling'
import { dilatedSize, paddedSize, sameOutputSize } from './cnn-sizes'
import { activationMemory, networkTotal } from './cnn-totals'
import { binaryCrossEntropy, crossEntropy, initialLoss } from './cross-entropy'
import { linearXor, mlpParameters } from './dense'
import type { Family } from './family'
import { frechetDistance, wassersteinDistance } from './gan-distances'
import { gameValue, generatorGradient, optimalDiscriminator } from './gan-game'
import { gradientPenalty, inceptionScore } from './gan-scores'
import { initialScale, signalThroughLayers } from './initialisation'
import { smoothedLoss } from './label-smoothing'
import { linearAutoencoderError, linearDenoiser } from './linear-autoencoder'
import { logitGradient, squaredErrorGradient } from './loss-gradients'
import { batchNormValues, foldedBias } from './normalisation'
import { layerNormValue, normParameters } from './norms'
import { adamFirstStep, momentumSteps, rmsPropFirstStep } from './optimisers'
import { languageModelLoss } from './perplexity'
import { dropoutScale, squaredPenalty } from './regularisers'
import { gradientThroughTime } from './rnn-gradient'
import { bidirectionalStack, embeddingParameters, recurrentParameters } from './rnn-parameters'
import { lstmByHand, recurrentOutputSize } from './rnn-values'
import { scheduledRate } from './schedules'
import { clippedGradient, decoupledDecay, stabilityLimit } from './step-control'
import { adamMemory, modelSize, quantisationStep } from './systems'
import { attentionCost, trainingCompute } from './transformer-cost'
import { keyValueCache, scoreMemory } from './transformer-memory'
import { attentionParameters, transformerTotal } from './transformer-parameters'
import { effectiveBatch, numberOfUpdates } from './updates'
import { gaussianKl, reparameterisedGradient } from './variational'
import { visionTransformer } from './vision-transformer'

/** All families, in the order of the map. */
export const families: readonly Family[] = [
  paddedSize,
  sameOutputSize,
  paddingAtTop,
  convolutionParameters,
  dilatedSize,
  separableParameters,
  groupedParameters,
  pointwiseLayer,
  convolutionCost,
  separableCostRatio,
  transposedSize,
  poolingSize,
  averageAtBorder,
  classifierHead,
  receptiveField,
  stackedKernels,
  convolutionByHand,
  equivarianceError,
  networkTotal,
  activationMemory,
  boxOverlap,
  mlpParameters,
  activationSlope,
  softmaxTemperature,
  crossEntropy,
  initialLoss,
  logitGradient,
  binaryCrossEntropy,
  squaredErrorGradient,
  backpropByHand,
  linearXor,
  initialScale,
  signalThroughLayers,
  gradientThroughSigmoids,
  momentumSteps,
  adamFirstStep,
  rmsPropFirstStep,
  scheduledRate,
  numberOfUpdates,
  clippedGradient,
  squaredPenalty,
  stabilityLimit,
  decoupledDecay,
  batchNormValues,
  normParameters,
  layerNormValue,
  dropoutScale,
  smoothedLoss,
  foldedBias,
  recurrentParameters,
  bidirectionalStack,
  recurrentOutputSize,
  embeddingParameters,
  lstmByHand,
  gradientThroughTime,
  languageModelLoss,
  attentionParameters,
  transformerTotal,
  attentionCost,
  scoreMemory,
  attentionByHand,
  causalPairs,
  sinusoidalPosition,
  keyValueCache,
  permutedTokens,
  visionTransformer,
  trainingCompute,
  adapterParameters,
  optimalDiscriminator,
  gameValue,
  generatorGradient,
  wassersteinDistance,
  frechetDistance,
  gradientPenalty,
  inceptionScore,
  gaussianKl,
  autoencoderParameters,
  linearAutoencoderError,
  sparsityPenalty,
  reparameterisedGradient,
  linearDenoiser,
  bitsPerDimension,
  modelSize,
  quantisationStep,
  adamMemory,
  classificationMetrics,
  effectiveBatch,
]

const byId = new Map(families.map((family) => [family.id, family]))

/** The family of an id such as `C01`, or undefined. */
export const familyOf = (id: string): Family | undefined => byId.get(id)
