export { adoptionOf } from './adoption.ts';
export { evaluate, predict, type Metrics, type Predictions } from './evaluate.ts';
export type { Comparison, FoundWeights } from './find-weights.ts';
export { historiesOf, type Histories } from './histories.ts';
export { learnerOf, usualLearner, type LearnerModel } from './learner-model.ts';
export { createRandom } from './random.ts';
export {
  simulateWorkload,
  type SimulatedCard,
  type WorkloadDay,
  type WorkloadInput,
} from './simulate-workload.ts';
export {
  createOptimizationWorker,
  startOptimization,
  type Optimization,
  type OptimizationOptions,
  type OptimizationResult,
} from './start-optimization.ts';
