"""Parts that any tab uses: fields, readouts, bars, formulas, plots. They know no mathematics and no lab."""
