/** With so many decimals and a true minus sign. */
export const printed = (value = 0, decimals = 2) => value.toFixed(decimals).replace('-', '−')
