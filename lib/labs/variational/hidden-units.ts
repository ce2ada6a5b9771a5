export const hiddenUnits = 48
