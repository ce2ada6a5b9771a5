/** The words of a new lab, each standing for one that its author writes. */
export const exampleWords = ({ title, topic }: { title: string; topic: string }) => `title: ${title}
topic: ${topic}
question: How large may a step be?
about: One weight learns the slope of a line by gradient descent, at two rates, on the same points from the same start.
minutes: 2
shows:
  - A step that is too large makes the next one larger.
presets:
  - id: rate-too-large
    name: A rate that is too large
    shows: breaks
    question: Where does the weight end at a rate of 3, and where at .1?
    why: Each step multiplies the distance from the slope by a factor that does not change, and at a rate of 3 that factor is larger than one in size.
    differs: The arms differ in the rate alone.
outcomes:
  learns:
    name: finds the slope
    why: Each of its steps made the distance smaller.
  lags:
    name: is still away from it
    why: Its steps were too small to arrive in this time.
  blows-up:
    name: blows up
    why: Its steps grew until the loss left the range of numbers.
metrics:
  error: distance from the slope
  loss: training loss
knobs:
  points: Points
  rate: Learning rate
blewUp: The loss left the range of numbers, since each step overshot by more than the one before.
`
