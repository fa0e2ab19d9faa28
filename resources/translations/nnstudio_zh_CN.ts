<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>z, the weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(z) and f′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function, its slope and the tangent at z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the kink, z = {z}, there is no derivative. By convention f′({z}) = {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 1: this unit hands the gradient on unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 0: no gradient passes, so from this example the unit learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: the curve is so flat that its slope is lost in rounding. Nothing is learnt here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is above 1: this unit makes the gradient {slope} times as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the gradient passes through this unit: that much it can still learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} % of the gradient passes: little, but the unit can still learn its way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: the curve is nearly flat, only {share} % of the gradient passes, so the unit learns slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid: steepest at 0, and even there only ¼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation: far out the sigmoid hardly learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh is a sigmoid, shifted and scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU: above 0 the gradient passes unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU at its kink: a slope by convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU: a little slope where ReLU has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity: a unit that bends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function is chosen. Tick at least one to see its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no activation function known here. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is chosen twice. Once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is not a finite number. Type one from −6 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {value} lies too far out to be of use. Type a number from −6 to 6; up to {limit} either way is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the point along the curve, or press anywhere in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {z} lies outside the picture, which goes from −6 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the mouse: z = {z}, f(z) = {value}, f′(z) = {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value f(z), what the unit hands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope f′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function; tick others to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys choose a function. Ctrl with an arrow key and Space tick another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum z, the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid and drag the point from 0 to 6. Watch the tangent lie down and f′ fade; then do the same with ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Entropy Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;picture of this tab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language · 语言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About NN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved: {trouble}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NN Studio {version}

Entropy, softmax and small neural networks, by touching them. Every number on the screen can be reproduced by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back any change · Ctrl+1 … 4 opens a tab · Ctrl + and Ctrl − zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entropy</name>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hartleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of log {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprise is infinite, and so is H(p,q). Give it a little of q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidently wrong: believing q makes the world {times} times as surprising as it need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One who believes q where p is true pays {price} {unit} more per outcome than need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth: how often it really happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief: how often one expects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprisal: what it tells one who knows p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise of one who believes q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {outcome}: “{text}” is not a number. Type one like 0.25, 1/4 or 25 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {outcome} is empty. Type a number like 0.25, 1/4 or 25 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide p and q by their sums, so that both sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes with their probabilities p and q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprisal: the rarer, the more it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprisal: one in a thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy: one favourite among five, in hartleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy: three outcomes, in bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy: only the true class counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative entropy: the price of a wrong belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being confidently wrong about a coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling out what happens: an infinite price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes. Add at least one to compute an entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {outcome} is not a finite number. Type one from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {outcome} is {value}, but a probability cannot be negative. Type a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {outcome} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sums to {value}, not to 1. Change an entry by {missing}, or press Normalise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p has {p} outcomes and q has {q}. Both need the same outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be a base of logarithms. Choose 2, e, 10 or another number above 0 that is not 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e · nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 · hartleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p · truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q · belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy H(p,q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy H(p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy H(q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative entropy D(p‖q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way D(q‖p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity of p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, and what one believes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to believe q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this: open Examples, choose the coin, and move its q towards p. Watch D(p‖q) melt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>“{text}” is not a number. Type one like 0.25, 1/4, 25 % or 1e-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type one like 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is empty. Type a number, or press Esc to get the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>With a single class there is nothing to decide: its probability is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft target: no prediction can have a smaller loss than the entropy of the target, {least} nats. This one is {above} nats above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: {leaders} classes share the lead with a probability of {largest} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and sure: class {true} gets {q} of the probability, so there is little left to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right but unsure: class {true} leads with {q} only. The further its logit is above the others, the smaller the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidently wrong: class {winner} gets {largest}, the true class {true} only {q}. That is why the loss is so large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: class {winner} leads with {largest}, the true class {true} has {q}. A step against the gradient lifts the logit of class {true} and lowers all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit of class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class with logit 0, which is not the true one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last class. If it is the true one, the first class becomes the true one; the rest of a soft target keeps its proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes: right, but unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low temperature: nearly hardmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High temperature: nearly uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big logits: a finite answer all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidently wrong: a large loss, a large gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft target: some doubt is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no logits. Add a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {classes} logits, and the picture has room for {most}. Remove some classes, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logit} is not a finite number. Type one like 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logit} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be a temperature, for the logits are divided by it. Type a number above 0, like 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature of {value} is too extreme to be computed with. Type a number from 10⁻¹⁰⁰ to 10¹⁰⁰.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target. Choose the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of class {number} is not a finite number. Choose the true class anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot be negative. Choose the true class anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot exceed 1. Choose the true class anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target sums to {value}, not to 1. Choose the true class anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has {target} classes, but there are {logits} logits. Choose the true class anew, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y · target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q · softmax of the logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂ℓ/∂o · gradient of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy loss ℓ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted class (argmax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy of the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides all logits: a low one sharpens, a high one levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true, and what is predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the loss grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this: drag the logit of the true class down until another class wins. Watch the loss and the gradient bars grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft: shared among classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained: the weights are random, so the network can only guess among {classes} classes. Press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-fitting: the training loss still falls, but the validation loss has risen again. The network learns the examples by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt: nearly every training example is classified rightly. Compare the validation accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: after each mini-batch every weight moves a little downhill on the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no list of layers. Type the units of each, like 8, 8, 8; nothing for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hidden layer: straight lines between three blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR: what one line cannot do, four hidden units can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles: a closed border from bent lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral: depth pays off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits: 64 pixels in, 10 digits out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}” here. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lies outside {low} … {high}. Type a number within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of {value} cannot be trained on. Type a number above 0 and at most 1, such as 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hidden layers are too many. Up to {most} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden layer has from 1 to {most} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a learning rate of 0 no weight ever changes. Type a small number above 0, such as 0.03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning rate of {rate} overshoots at every step. Type at most {most}; 0.03 is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning rate of {rate} does not lead downhill. Type a small number above 0, such as 0.03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch holds from 1 to {most} examples: there are {most} to train on. Type a number within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are of all classes, for training and validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is kept back to see whether the network has understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far points are scattered: the standard deviation in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of each hidden layer, like 8, 8, 8; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes against the gradient; may change while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples each step looks at: 1 is SGD, all are batch descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides data, split, first weights and order: same seed, same curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In epoch {epoch} the loss became {loss}: the steps are too large. The last good weights are back. Choose a smaller learning rate and press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped: {error}. Press Reset to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. How much can straight lines do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the same random weights, before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every training example to the network once (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train in the background (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here; Start goes on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs for each start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
