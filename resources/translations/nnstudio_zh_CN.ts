<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>tangent, slope {slope}</source>
        <translation>切线，斜率 {slope}</translation>
    </message>
    <message>
        <source>z, the weighted sum</source>
        <translation>加权和 z</translation>
    </message>
    <message>
        <source>f(z) and f′(z)</source>
        <translation>f(z) 与 f′(z)</translation>
    </message>
    <message>
        <source>The function, its slope and the tangent at z</source>
        <translation>函数、它的斜率，以及 z 处的切线</translation>
    </message>
    <message>
        <source>At the jump, z = {z}, there is no derivative. By convention f′({z}) = {slope}, and f({z}) = {value}.</source>
        <translation>在跳跃点 z = {z} 处导数不存在。按约定取 f′({z}) = {slope}，且 f({z}) = {value}。</translation>
    </message>
    <message>
        <source>At the kink, z = {z}, there is no derivative. By convention f′({z}) = {slope}.</source>
        <translation>在折点 z = {z} 处导数不存在。按约定取 f′({z}) = {slope}。</translation>
    </message>
    <message>
        <source>At the kinks, z = {z} and z = {other}, there is no derivative. By convention f′({z}) = {slope} and f′({other}) = {other_slope}.</source>
        <translation>在折点 z = {z} 和 z = {other} 处导数不存在。按约定取 f′({z}) = {slope}，f′({other}) = {other_slope}。</translation>
    </message>
    <message>
        <source>The slope is 1: this unit hands the gradient on unchanged.</source>
        <translation>斜率是 1：这个单元把梯度原样传下去。</translation>
    </message>
    <message>
        <source>The slope is almost 1: this unit hands the gradient on nearly unchanged.</source>
        <translation>斜率几乎是 1：这个单元把梯度几乎原样传下去。</translation>
    </message>
    <message>
        <source>The slope is 0: no gradient passes, so from this example the unit learns nothing.</source>
        <translation>斜率是 0：梯度传不过去，单元从这个样本什么也学不到。</translation>
    </message>
    <message>
        <source>Saturated: the curve is so flat that its slope is lost in rounding. Nothing is learnt here.</source>
        <translation>饱和：曲线平得连斜率都在舍入中消失了。在这里什么也学不到。</translation>
    </message>
    <message>
        <source>The slope is above 1: this unit makes the gradient {slope} times as large.</source>
        <translation>斜率大于 1：这个单元把梯度放大到 {slope} 倍。</translation>
    </message>
    <message>
        <source>The curve falls here: {share} % of the gradient passes, with its sign turned round.</source>
        <translation>曲线在这里下降：{share}% 的梯度通过，但符号反了过来。</translation>
    </message>
    <message>
        <source>Nearly flat, and falling: only {share} % of the gradient passes, with its sign turned round, so the unit learns slowly.</source>
        <translation>曲线几乎是平的，而且在下降：只有 {share}% 的梯度通过，符号还反了过来，所以单元学得很慢。</translation>
    </message>
    <message>
        <source>{share} % of the gradient passes through this unit: that much it can still learn.</source>
        <translation>有 {share}% 的梯度通过这个单元：它还能照这个比例学习。</translation>
    </message>
    <message>
        <source>Only {share} % of the gradient passes: little, but the unit can still learn its way out.</source>
        <translation>只有 {share}% 的梯度通过：虽然很少，单元还能靠学习慢慢走出来。</translation>
    </message>
    <message>
        <source>Saturated: the curve is nearly flat, only {share} % of the gradient passes, so the unit learns slowly.</source>
        <translation>饱和：曲线几乎是平的，只有 {share}% 的梯度通过，所以单元学得很慢。</translation>
    </message>
    <message>
        <source>Try this: drag the point out to 6. Watch the tangent lie down and the slope fade.</source>
        <translation>试一试：把点拖到 6，看切线放平、斜率消失。</translation>
    </message>
    <message>
        <source>Try this: drag the point out to 6. The slope does not fade, it is gone at once at the kink.</source>
        <translation>试一试：把点拖到 6。斜率不是慢慢消失，而是到折点处一下子变成 0。</translation>
    </message>
    <message>
        <source>Try this: drag the point down to −6. Watch the tangent lie down and the slope fade.</source>
        <translation>试一试：把点拖到 −6，看切线放平、斜率消失。</translation>
    </message>
    <message>
        <source>Try this: stay at this z and choose Leaky ReLU. Compare how much of the gradient passes there.</source>
        <translation>试一试：z 不动，改选 Leaky ReLU，比一比这里能通过多少梯度。</translation>
    </message>
    <message>
        <source>Try this: drag the point to the lowest place of the curve. Which sign does the slope have on either side?</source>
        <translation>试一试：把点拖到曲线的最低处。它两侧的斜率各是什么符号？</translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid, a step rounded off. Does it have a slope to learn from at this z?</source>
        <translation>试一试：选 Sigmoid，它是磨圆了的阶跃。在这个 z 处，它有没有可以用来学习的斜率？</translation>
    </message>
    <message>
        <source>Try this: choose parametric ReLU in the Network Trainer. There α is learnt along with the weights; here is where it starts.</source>
        <translation>试一试：在“网络训练”里选参数化 ReLU。那里 α 和权重一起学习，这里显示的是它的初始值。</translation>
    </message>
    <message>
        <source>Try this: choose randomised ReLU in the Network Trainer. There each unit draws its slope from l to u anew for every example; here is their mean.</source>
        <translation>试一试：在“网络训练”里选随机化 ReLU。那里每个单元对每个样本都在 l 到 u 之间重新抽取斜率，这里显示的是平均值。</translation>
    </message>
    <message>
        <source>Try this: drag the point below 0. Watch the slope drop at the kink, and what is left of it.</source>
        <translation>试一试：把点拖到 0 以下，看斜率怎样在折点处骤降，还剩多少。</translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid and drag the point from 0 to 6. Watch the tangent lie down and the slope fade.</source>
        <translation>试一试：选 Sigmoid，把点从 0 拖到 6，看切线放平、斜率消失。</translation>
    </message>
    <message>
        <source>Sigmoid: steepest at 0, and even there only ¼</source>
        <translation>Sigmoid：0 处最陡，斜率也只有 ¼</translation>
    </message>
    <message>
        <source>Saturation: far out the sigmoid hardly learns</source>
        <translation>饱和：离 0 太远，sigmoid 几乎学不动</translation>
    </message>
    <message>
        <source>tanh is a sigmoid, shifted and scaled</source>
        <translation>tanh 就是平移、缩放后的 sigmoid</translation>
    </message>
    <message>
        <source>ReLU: above 0 the gradient passes unchanged</source>
        <translation>ReLU：大于 0 时梯度原样通过</translation>
    </message>
    <message>
        <source>ReLU at its kink: a slope by convention</source>
        <translation>ReLU 的折点：斜率靠约定</translation>
    </message>
    <message>
        <source>Leaky ReLU: a little slope where ReLU has none</source>
        <translation>Leaky ReLU：在 ReLU 斜率为 0 处留一点斜率</translation>
    </message>
    <message>
        <source>Identity: a unit that bends nothing</source>
        <translation>恒等函数：什么也不弯折的单元</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等函数</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Parametric ReLU</source>
        <translation>参数化 ReLU</translation>
    </message>
    <message>
        <source>Randomised ReLU</source>
        <translation>随机化 ReLU</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>GELU, by tanh</source>
        <translation>GELU（tanh 近似）</translation>
    </message>
    <message>
        <source>SiLU (Swish)</source>
        <translation>SiLU（Swish）</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>硬 tanh</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>硬 Sigmoid</translation>
    </message>
    <message>
        <source>Step (perceptron)</source>
        <translation>阶跃（感知机）</translation>
    </message>
    <message>
        <source>No function is chosen. Tick at least one to see its curve.</source>
        <translation>还没有选函数。请至少勾选一个，才能看到曲线。</translation>
    </message>
    <message>
        <source>“{name}” is no activation function known here. Choose one of the list.</source>
        <translation>这里没有名为“{name}”的激活函数。请从列表中选一个。</translation>
    </message>
    <message>
        <source>{name} is chosen twice. Once is enough.</source>
        <translation>{name} 选了两次。选一次就够了。</translation>
    </message>
    <message>
        <source>z is not a finite number. Type one from −6 to 6.</source>
        <translation>z 不是有限的数。请输入 −6 到 6 之间的数。</translation>
    </message>
    <message>
        <source>z = {value} lies too far out to be of use. Type a number from −6 to 6; up to {limit} either way is computed.</source>
        <translation>z = {value} 离得太远，看不出什么。请输入 −6 到 6 之间的数；正负 {limit} 以内也能计算。</translation>
    </message>
    <message>
        <source>Drag the point along the curve, or press anywhere in the picture.</source>
        <translation>沿曲线拖动这个点，或在图中任意位置按一下。</translation>
    </message>
    <message>
        <source>z = {z} lies outside the picture, which goes from −6 to 6.</source>
        <translation>z = {z} 在图外：图只画了 −6 到 6。</translation>
    </message>
    <message>
        <source>Under the mouse: z = {z}, f(z) = {value}, f′(z) = {slope}</source>
        <translation>鼠标处：z = {z}，f(z) = {value}，f′(z) = {slope}</translation>
    </message>
    <message>
        <source>Value f(z), what the unit hands on</source>
        <translation>函数值 f(z)，即单元的输出</translation>
    </message>
    <message>
        <source>Slope f′(z)</source>
        <translation>斜率 f′(z)</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>一个单元</translation>
    </message>
    <message>
        <source>Function; tick others to compare</source>
        <translation>函数（勾选其他以比较）</translation>
    </message>
    <message>
        <source>The arrow keys choose a function. Ctrl with an arrow key and Space tick another.</source>
        <translation>用方向键选择函数。按 Ctrl+方向键移动，再按空格键可勾选其他函数。</translation>
    </message>
    <message>
        <source>Weighted sum z, the point</source>
        <translation>加权和 z（点的位置）</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Entropy Calculator</source>
        <translation>熵计算器</translation>
    </message>
    <message>
        <source>Activation Explorer</source>
        <translation>激活函数探索</translation>
    </message>
    <message>
        <source>Softmax Playground</source>
        <translation>Softmax 实验台</translation>
    </message>
    <message>
        <source>Network Trainer</source>
        <translation>网络训练</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes · Ctrl+1 … 4 opens a tab · Ctrl+plus and Ctrl+minus zoom</source>
        <translation>Ctrl+Z 撤销 · Ctrl+1 … 4 切换标签页 · Ctrl+加号、Ctrl+减号缩放</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Save a &amp;picture of this tab…</source>
        <translation>将此标签页存为图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language · 语言</source>
        <translation>语言 · Language(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About NN Studio</source>
        <translation>关于 NN Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The picture could not be saved: {trouble}. Choose another folder.</source>
        <translation>图片无法保存：{trouble}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>NN Studio {version}

Entropy, softmax and small neural networks, by touching them. Every number on the screen can be reproduced by hand.</source>
        <translation>NN Studio {version}

亲手触摸熵、softmax 和小型神经网络。屏幕上的每个数字都能手算复现。</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Click to hold this bar while others are pulled, or to let it go</source>
        <translation>点击锁定：拉动其他柱子时这根不动；再点击解锁</translation>
    </message>
</context>
<context>
    <name>Entropy</name>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>These are p and q of the page Outcomes, where one can add to them and normalise them.</source>
        <translation>这里的 p 和 q 就是“可能的结果”页上的；在那里可以添加结果、归一化。</translation>
    </message>
    <message>
        <source>These are p and q of the page Outcomes. There they are smoothed with ε = {epsilon} and α = {alpha}, and the codes are built for what that gives.</source>
        <translation>这里的 p 和 q 就是“可能的结果”页上的。在那里它们以 ε = {epsilon} 和 α = {alpha} 平滑，编码是按平滑后的分布造的。</translation>
    </message>
    <message>
        <source>How a code is built</source>
        <translation>编码是怎样造出来的</translation>
    </message>
    <message>
        <source>The two least likely join, again and again, until all hang on one root: Huffman’s tree. The way from the root to an outcome is its word.</source>
        <translation>每次把可能性最小的两个合并，一再重复，直到全部连到同一个根上：这就是哈夫曼树。从根走到一个结果的路就是它的码字。</translation>
    </message>
    <message>
        <source>No word is the beginning of another one, so words can follow one another without commas. Each digit is one bit, whatever base of logarithms is chosen above.</source>
        <translation>没有哪个码字是另一个码字的开头，所以码字可以一个接一个，不用逗号。每个数字是 1 比特，不管上面选的是哪种对数底。</translation>
    </message>
    <message>
        <source>Outcome {number} alone, {name}: {word_p} in the code for p, {word_q} in the code for q.</source>
        <translation>单看第 {number} 个结果 {name}：按 p 的码字是 {word_p}，按 q 的码字是 {word_q}。</translation>
    </message>
    <message>
        <source>H(p)</source>
        <translation>H(p)</translation>
    </message>
    <message>
        <source>Code for p</source>
        <translation>按 p 编码</translation>
    </message>
    <message>
        <source>H(p,q)</source>
        <translation>H(p,q)</translation>
    </message>
    <message>
        <source>Code for q</source>
        <translation>按 q 编码</translation>
    </message>
    <message>
        <source>Mean length, code for q</source>
        <translation>平均码长，按 q 编码</translation>
    </message>
    <message>
        <source>What an outcome costs in the code that was built for q, while p is true</source>
        <translation>真实分布是 p，用为 q 造的编码，平均每个结果的花费</translation>
    </message>
    <message>
        <source>Ideally, H(p,q)</source>
        <translation>理想情况，H(p,q)</translation>
    </message>
    <message>
        <source>What it would cost if every word had exactly −log₂ q bits</source>
        <translation>如果每个码字恰好有 −log₂ q 比特，花费会是多少</translation>
    </message>
    <message>
        <source>Mean length, code for p</source>
        <translation>平均码长，按 p 编码</translation>
    </message>
    <message>
        <source>What an outcome costs in the code that was built for p: the best there is</source>
        <translation>用为 p 造的编码，平均每个结果的花费：没有比它更好的</translation>
    </message>
    <message>
        <source>Ideally, H(p)</source>
        <translation>理想情况，H(p)</translation>
    </message>
    <message>
        <source>What it would cost if every word had exactly −log₂ p bits</source>
        <translation>如果每个码字恰好有 −log₂ p 比特，花费会是多少</translation>
    </message>
    <message>
        <source>Cost of whole lengths</source>
        <translation>整数码长的代价</translation>
    </message>
    <message>
        <source>The mean length of the code for p beyond H(p)</source>
        <translation>按 p 编码的平均码长超出 H(p) 的部分</translation>
    </message>
    <message>
        <source>Bits per outcome, on data from p</source>
        <translation>数据来自 p 时，平均每个结果的比特数</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>hartleys</source>
        <translation>哈特利</translation>
    </message>
    <message>
        <source>base-{base} units</source>
        <translation>底 {base} 单位</translation>
    </message>
    <message>
        <source>{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprisal is infinite, and so is H(p,q). Give it a little of q, or smooth q with α.</source>
        <translation>{outcome} 以概率 {p} 发生，而 q 却把它排除了（q = 0）。它的信息量是无穷大，H(p,q) 也就是无穷大。请分给它一点 q，或者用 α 平滑 q。</translation>
    </message>
    <message>
        <source>With soft targets even the best belief costs H(p) = {least}, not 0. This one costs {price} {unit} more.</source>
        <translation>使用软标签时，预测得再好，交叉熵也不会低于 H(p) = {least}，而不是 0。现在的预测还多出 {price} {unit}。</translation>
    </message>
    <message>
        <source>Believing q when p is true costs {price} {unit} more per outcome than necessary.</source>
        <translation>真实分布为 p，却按 q 预测：平均每个结果多花 {price} {unit}。</translation>
    </message>
    <message>
        <source>Try this: move the slider α a little. Even a small belief in everything makes the price finite.</source>
        <translation>试一试：把滑块 α 移动一点。只要什么都信一点点，代价就是有限的。</translation>
    </message>
    <message>
        <source>Try this: move α up and up. Towards which belief does q go, and what does D(p‖q) do?</source>
        <translation>试一试：不断加大 α。q 趋向怎样的预测？D(p‖q) 又怎样变？</translation>
    </message>
    <message>
        <source>Try this: add an outcome, and give it a little of p.</source>
        <translation>试一试：添加一个结果，分给它一点 p。</translation>
    </message>
    <message>
        <source>Try this: pull a bar of q to another height, and watch D(p‖q) grow while the others give way.</source>
        <translation>试一试：把 q 的一个柱子拉到别的高度，看其他柱子让位时 D(p‖q) 怎样变大。</translation>
    </message>
    <message>
        <source>Try this: pull the smaller bar of q down to 0. What does H(p,q) do?</source>
        <translation>试一试：把 q 较矮的柱子拉到 0。H(p,q) 会怎样？</translation>
    </message>
    <message>
        <source>Try this: move ε to 0 and back, and watch H(p), the least that any belief can cost.</source>
        <translation>试一试：把 ε 移到 0 再移回来，看 H(p)，即任何预测都免不了的代价，怎样变化。</translation>
    </message>
    <message>
        <source>Try this: pull the bars of q towards those of p. Watch D(p‖q) melt until only H(p) is left.</source>
        <translation>试一试：把 q 的柱子拉向 p 的柱子。看 D(p‖q) 逐渐消失，最后只剩下 H(p)。</translation>
    </message>
    <message>
        <source>Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p).</source>
        <translation>预测分布与真实分布一致，没有多余的代价：H(p,q) 达到它的最小值 H(p)。</translation>
    </message>
    <message>
        <source>{told} Without the minus sign, H and D are what they are in base {inverse}.</source>
        <translation>{told}去掉负号，H 和 D 就与以 {inverse} 为底时相同。</translation>
    </message>
    <message>
        <source>Confidently wrong: believing q makes the world {times} times as surprising as it need be.</source>
        <translation>自信的错误：信了 q，平均信息量是本来的 {times} 倍。</translation>
    </message>
    <message>
        <source>{side}, smooth</source>
        <translation>{side}（平滑）</translation>
    </message>
    <message>
        <source>What is computed with: the probability after smoothing. Open a cell to see what was typed</source>
        <translation>用来计算的是平滑后的概率。打开单元格可以看到输入的数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What may happen. Click a name to change it</source>
        <translation>可能发生的事。点击名称可以修改</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Truth: how often it really happens</source>
        <translation>真实分布：它实际发生得有多频繁</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Belief: how often one expects it</source>
        <translation>预测分布：预计它发生得有多频繁</translation>
    </message>
    <message>
        <source>−log p</source>
        <translation>−log p</translation>
    </message>
    <message>
        <source>{name} of {outcome}: “{text}” is not a number. Type one like 0.25, 1/4 or 25 %.</source>
        <translation>{outcome} 的 {name}：“{text}”不是数。请输入 0.25、1/4 或 25% 这样的数。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is empty. Type a number like 0.25, 1/4 or 25 %.</source>
        <translation>{outcome} 的 {name} 是空的。请输入 0.25、1/4 或 25% 这样的数。</translation>
    </message>
    <message>
        <source>The name of outcome {number} is empty. Type one, or press Ctrl+Z.</source>
        <translation>结果 {number} 的名称是空的。请输入一个名称，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>Outcome {other} is called “{text}” already. Give outcome {number} a name of its own.</source>
        <translation>结果 {other} 已经叫“{text}”了。请给结果 {number} 另取一个名称。</translation>
    </message>
    <message>
        <source>Surprisal I: what it tells one who knows p</source>
        <translation>信息量 I：它告诉知道 p 的人多少信息</translation>
    </message>
    <message>
        <source>p·I</source>
        <translation>p·I</translation>
    </message>
    <message>
        <source>What it adds to the entropy H(p): probability times surprisal</source>
        <translation>它在熵 H(p) 中占的一项：概率乘以信息量</translation>
    </message>
    <message>
        <source>−p·log q</source>
        <translation>−p·log q</translation>
    </message>
    <message>
        <source>What it adds to the cross-entropy H(p,q)</source>
        <translation>它在交叉熵 H(p,q) 中占的一项</translation>
    </message>
    <message>
        <source>Outcomes pasted: {outcomes}, with p and q.</source>
        <translation>已粘贴 {outcomes} 个结果，包括 p 和 q。</translation>
    </message>
    <message>
        <source>Outcomes pasted: {outcomes}. There was one column of numbers: it is p, and q is even.</source>
        <translation>已粘贴 {outcomes} 个结果。只有一列数，作为 p；q 取均匀分布。</translation>
    </message>
    <message>
        <source>{told} The first row, “{heading}”, was taken for a heading.</source>
        <translation>{told}第一行“{heading}”被当作标题。</translation>
    </message>
    <message>
        <source>Move the outcome up</source>
        <translation>把结果上移</translation>
    </message>
    <message>
        <source>Move the outcome down</source>
        <translation>把结果下移</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take names, p and q from cells copied in a spreadsheet; counts may be normalised afterwards</source>
        <translation>从电子表格复制的单元格中取得名称、p 和 q；若是计数，之后可以归一化</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Divide p and q by their sums, so that both sum to 1</source>
        <translation>把 p 和 q 各自除以总和，使各自的和为 1</translation>
    </message>
    <message>
        <source>Outcomes with their probabilities p and q</source>
        <translation>各个结果及其概率 p 和 q</translation>
    </message>
    <message>
        <source>Surprisal: the rarer, the more it tells</source>
        <translation>信息量：越罕见就越大</translation>
    </message>
    <message>
        <source>Surprisal: one in a thousand</source>
        <translation>信息量：千分之一的机会</translation>
    </message>
    <message>
        <source>Surprisal: what is certain tells nothing</source>
        <translation>信息量：必然的事不带来信息</translation>
    </message>
    <message>
        <source>Entropy: one favourite among five, in hartleys</source>
        <translation>熵：五个结果，一个占优（哈特利）</translation>
    </message>
    <message>
        <source>Entropy: three outcomes, in bits</source>
        <translation>熵：三个结果（比特）</translation>
    </message>
    <message>
        <source>Cross-entropy: only the true class counts</source>
        <translation>交叉熵：只看真实类别</translation>
    </message>
    <message>
        <source>Cross-entropy: a good prediction and its price, in hartleys</source>
        <translation>交叉熵：一个好预测的代价，以哈特利为单位</translation>
    </message>
    <message>
        <source>KL divergence: the price of a wrong belief</source>
        <translation>KL 散度：预测不准的代价</translation>
    </message>
    <message>
        <source>KL divergence: there and back are not the same</source>
        <translation>KL 散度：交换 p 和 q，结果不同</translation>
    </message>
    <message>
        <source>Being confidently wrong about a coin</source>
        <translation>自信的错误：一枚硬币</translation>
    </message>
    <message>
        <source>Perplexity: a die of eight faces leaves eight choices</source>
        <translation>困惑度：八面骰子有八种选择</translation>
    </message>
    <message>
        <source>Zero in p: what never happens costs nothing</source>
        <translation>p 中的零：从不发生的事没有代价</translation>
    </message>
    <message>
        <source>Zero in q: ruling out what happens has an infinite price</source>
        <translation>q 中的零：排除会发生的事，代价无穷大</translation>
    </message>
    <message>
        <source>Label smoothing: the least loss is no longer 0</source>
        <translation>标签平滑：最小损失不再是 0</translation>
    </message>
    <message>
        <source>Mixup: 70 % of one class, 30 % of another</source>
        <translation>Mixup：一类占 70 %，另一类占 30 %</translation>
    </message>
    <message>
        <source>There are no outcomes. Add at least one to compute an entropy.</source>
        <translation>还没有任何结果。请至少添加一个，才能计算熵。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is not a finite number. Type one from 0 to 1.</source>
        <translation>{outcome} 的 {name} 不是有限的数。请输入 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is {value}, but a probability cannot be negative. Type a number from 0 to 1.</source>
        <translation>{outcome} 的 {name} 是 {value}，但概率不能为负。请输入 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1, or press Normalise if these are counts.</source>
        <translation>{outcome} 的 {name} 是 {value}，但概率不能大于 1。请输入 0 到 1 之间的数；如果这些是计数，请按“归一化”。</translation>
    </message>
    <message>
        <source>{name} sums to {value}, not to 1. Add {missing} somewhere, or press Normalise.</source>
        <translation>{name} 的总和是 {value}，不是 1。请在某处加上 {missing}，或按“归一化”。</translation>
    </message>
    <message>
        <source>{name} sums to {value}, not to 1. Take {missing} away somewhere, or press Normalise.</source>
        <translation>{name} 的总和是 {value}，不是 1。请在某处减去 {missing}，或按“归一化”。</translation>
    </message>
    <message>
        <source>{name} is 0 everywhere. Type probabilities that sum to 1.</source>
        <translation>{name} 全是 0。请输入总和为 1 的概率。</translation>
    </message>
    <message>
        <source>p has {p} outcomes and q has {q}. Both need the same outcomes.</source>
        <translation>p 有 {p} 个结果，q 有 {q} 个。两者的结果必须相同。</translation>
    </message>
    <message>
        <source>There are {outcomes} outcomes, and room for {most}. Remove some, or press Ctrl+Z.</source>
        <translation>共有 {outcomes} 个结果，而最多容纳 {most} 个。请删去一些，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>ε is {value}, but a share of p lies between 0 and 1. Type a number like 0.1.</source>
        <translation>ε 是 {value}，但 p 的一部分应在 0 到 1 之间。请输入像 0.1 这样的数。</translation>
    </message>
    <message>
        <source>α is {value}, but only a finite number that is not negative can be added to q. Type one like 0.01.</source>
        <translation>α 是 {value}，但加到 q 上的只能是有限的非负数。请输入像 0.01 这样的数。</translation>
    </message>
    <message>
        <source>{value} cannot be a base of logarithms. Choose 2, e, 10 or another number above 0 that is not 1.</source>
        <translation>{value} 不能作对数的底。请选 2、e、10，或其他大于 0 且不等于 1 的数。</translation>
    </message>
    <message>
        <source>Drag a density sideways by its point, or read the curves under the mouse.</source>
        <translation>拖动圆点或方点可左右移动密度；把鼠标移到图上可读出曲线的值。</translation>
    </message>
    <message>
        <source>x = {x}: p(x) = {p}, q(x) = {q}, p·log(p/q) = {integrand}</source>
        <translation>x = {x}：p(x) = {p}，q(x) = {q}，p·log(p/q) = {integrand}</translation>
    </message>
    <message>
        <source>p · truth</source>
        <translation>p · 真实分布</translation>
    </message>
    <message>
        <source>q · belief</source>
        <translation>q · 预测分布</translation>
    </message>
    <message>
        <source>Exchange p and q</source>
        <translation>交换 p 和 q</translation>
    </message>
    <message>
        <source>What was believed becomes true, and the other way round</source>
        <translation>预测变成真实，真实变成预测</translation>
    </message>
    <message>
        <source>The area, added up</source>
        <translation>面积（数值积分）</translation>
    </message>
    <message>
        <source>How the probability is spread</source>
        <translation>概率怎样分布</translation>
    </message>
    <message>
        <source>−log p · surprisal</source>
        <translation>−log p · 信息量</translation>
    </message>
    <message>
        <source>−log q · surprisal if you believe q</source>
        <translation>−log q · 按 q 预测时的信息量</translation>
    </message>
    <message>
        <source>Outcome {number} alone, {name}:</source>
        <translation>只看第 {number} 个结果 {name}：</translation>
    </message>
    <message>
        <source>D(p‖q)</source>
        <translation>D(p‖q)</translation>
    </message>
    <message>
        <source>D(q‖p)</source>
        <translation>D(q‖p)</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen–Shannon 散度</translation>
    </message>
    <message>
        <source>Cross-entropy H(p,q)</source>
        <translation>交叉熵 H(p,q)</translation>
    </message>
    <message>
        <source>Mean surprisal of one who believes q while p is true</source>
        <translation>真实分布为 p 而按 q 预测时的平均信息量 · cross-entropy</translation>
    </message>
    <message>
        <source>Entropy H(p)</source>
        <translation>熵 H(p)</translation>
    </message>
    <message>
        <source>Expected surprisal: how uncertain the outcome is</source>
        <translation>信息量的期望：结果有多不确定 · entropy</translation>
    </message>
    <message>
        <source>Entropy H(q)</source>
        <translation>熵 H(q)</translation>
    </message>
    <message>
        <source>How uncertain one who believes q thinks the outcome is</source>
        <translation>按 q 预测时，结果有多不确定</translation>
    </message>
    <message>
        <source>The price of believing p where q is true: another figure, as it is not symmetric</source>
        <translation>真实分布为 q 而按 p 预测的代价：它不对称，所以是另一个数</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence: symmetric, and never infinite</source>
        <translation>Jensen–Shannon 散度：对称，且从不为无穷大</translation>
    </message>
    <message>
        <source>To how many equally likely choices the uncertainty amounts</source>
        <translation>不确定性相当于多少个等可能的选择 · perplexity</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Truth and belief</source>
        <translation>真实分布与预测分布</translation>
    </message>
    <message>
        <source>Label smoothing of p, ε</source>
        <translation>p 的标签平滑 ε</translation>
    </message>
    <message>
        <source>A share ε of p is spread evenly over all outcomes</source>
        <translation>把 p 的一部分 ε 均匀分给所有结果 · label smoothing</translation>
    </message>
    <message>
        <source>Additive smoothing of q, α</source>
        <translation>q 的加法平滑 α</translation>
    </message>
    <message>
        <source>α is added to every q, and all are divided by their new sum</source>
        <translation>每个 q 都加上 α，再一起除以新的总和 · additive smoothing</translation>
    </message>
    <message>
        <source>KL divergence D(p‖q)</source>
        <translation>KL 散度 D(p‖q)</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence, also called relative entropy</source>
        <translation>全称 Kullback–Leibler 散度，也叫相对熵</translation>
    </message>
    <message>
        <source>{figure}, added up</source>
        <translation>{figure}，数值积分</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>Differential entropy h(p)</source>
        <translation>微分熵 h(p)</translation>
    </message>
    <message>
        <source>Differential entropy h(q)</source>
        <translation>微分熵 h(q)</translation>
    </message>
    <message>
        <source>Differential cross-entropy h(p,q)</source>
        <translation>微分交叉熵 h(p,q)</translation>
    </message>
    <message>
        <source>Reversed, D(q‖p)</source>
        <translation>反向 D(q‖p)</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>数值积分</translation>
    </message>
    <message>
        <source>Perplexity of p</source>
        <translation>p 的困惑度</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>可能的结果</translation>
    </message>
    <message>
        <source>Surprisal, entropy, cross-entropy and KL divergence of a few outcomes</source>
        <translation>若干结果的信息量、熵、交叉熵和 KL 散度</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What the outcomes cost when they are written in 0s and 1s</source>
        <translation>用 0 和 1 写下各个结果要花多少</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>连续变量</translation>
    </message>
    <message>
        <source>Continuous variables: integrals in place of sums</source>
        <translation>连续变量：用积分代替求和</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是与否</translation>
    </message>
    <message>
        <source>Binary cross-entropy, and examples with several labels</source>
        <translation>二元交叉熵，以及有多个标签的样本</translation>
    </message>
    <message>
        <source>log₂ · bits</source>
        <translation>log₂ · 比特</translation>
    </message>
    <message>
        <source>ln · nats</source>
        <translation>ln · 奈特</translation>
    </message>
    <message>
        <source>log₁₀ · hartleys</source>
        <translation>log₁₀ · 哈特利</translation>
    </message>
    <message>
        <source>another base…</source>
        <translation>其他底数…</translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation>对数的底</translation>
    </message>
    <message>
        <source>What it costs to believe q</source>
        <translation>按 q 预测的代价</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>种选择</translation>
    </message>
    <message>
        <source>One outcome alone is certain: there is nothing to tell, so its word is empty and costs 0 bits.</source>
        <translation>只有一个结果，它必然发生：没有什么可说的，所以它的码字是空的，花费 0 比特。</translation>
    </message>
    <message>
        <source>{outcome} happens, but q rules it out (q = 0). Its ideal word would never end, so H(p,q) is infinite. Huffman’s tree has a leaf for every outcome, likely or not: here the word has {bits} bits, and the mean stays finite.</source>
        <translation>{outcome} 会发生，而 q 却把它排除了（q = 0）。它的理想码字永无尽头，所以 H(p,q) 是无穷大。哈夫曼树却给每个结果一片叶子，不管可能性大小：这里它的码字有 {bits} 比特，平均码长仍是有限的。</translation>
    </message>
    <message>
        <source>Belief and truth agree: both codes are the same, and no code of whole words spends less on average.</source>
        <translation>预测分布与真实分布一致：两套编码相同，没有哪套整数码长的编码平均花费更少。</translation>
    </message>
    <message>
        <source>q is wrong, and yet its code is as good as the best: words have whole lengths, so not every wrong belief shows in them.</source>
        <translation>q 是错的，可为它造的编码和最好的一样好：码字的长度是整数，所以并非每个错误的预测都会在码字里显出来。</translation>
    </message>
    <message>
        <source>Who codes for q while p is true spends {price} bits more per outcome than the best code.</source>
        <translation>真实分布是 p，却按 q 编码：平均每个结果比最好的编码多花 {price} 比特。</translation>
    </message>
    <message>
        <source>{price} That is less than H(p,q): rounding to whole lengths has made words shorter than −log₂ q that happen to be used often. Only H(p) is a bound that no code can pass.</source>
        <translation>{price}平均码长却小于 H(p,q)：取整数长度时，有些常用的码字碰巧比 −log₂ q 短。只有 H(p) 才是任何编码都越不过的下界。</translation>
    </message>
    <message>
        <source>{price} All q are powers of ½, so each word has exactly the length −log₂ q, and the mean is H(p,q).</source>
        <translation>{price}所有 q 都是 ½ 的幂，所以每个码字的长度恰好是 −log₂ q，平均码长就是 H(p,q)。</translation>
    </message>
    <message>
        <source>Whole lengths cost nothing here: all p are powers of ½, so each word has exactly its ideal length −log₂ p.</source>
        <translation>整数码长在这里不多花什么：所有 p 都是 ½ 的幂，所以每个码字恰好有理想长度 −log₂ p。</translation>
    </message>
    <message>
        <source>Whole lengths cost {cost} bits per outcome here. {outcome} never happens (p = 0) and still takes up a word, as nothing else would tell it apart.</source>
        <translation>整数码长在这里使每个结果多花 {cost} 比特。{outcome} 从不发生（p = 0），却仍占用一个码字，因为没有别的办法把它区分开。</translation>
    </message>
    <message>
        <source>Whole lengths cost {cost} bits per outcome here: with two outcomes no word can be shorter than 1 bit, however little it tells.</source>
        <translation>整数码长在这里使每个结果多花 {cost} 比特：只有两个结果时，码字不能短于 1 比特，不管它说出的信息有多少。</translation>
    </message>
    <message>
        <source>Whole lengths cost {cost} bits per outcome here; with Huffman’s code it is always less than 1.</source>
        <translation>整数码长在这里使每个结果多花 {cost} 比特；用哈夫曼编码时总是少于 1 比特。</translation>
    </message>
    <message>
        <source>Whole lengths cost nothing here, as no bit is needed.</source>
        <translation>整数码长在这里不多花什么，因为一个比特也不需要。</translation>
    </message>
    <message>
        <source>Try this: open Worked examples and choose “Codes: the letters of a sentence”.</source>
        <translation>试一试：打开“例题”，选择“编码：一句话里的字母”。</translation>
    </message>
    <message>
        <source>Try this: give {outcome} a q of 0.01 and take it from another. H(p,q) becomes finite. Does the word of {outcome} change?</source>
        <translation>试一试：让 {outcome} 的 q 等于 0.01，并从别的结果那里减去它。H(p,q) 变为有限。{outcome} 的码字会变吗？</translation>
    </message>
    <message>
        <source>Try this: make q as wrong as you like. Both words keep 1 bit. To come closer to H(p), one would give words to several outcomes in a row.</source>
        <translation>试一试：让 q 错得多离谱都行。两个码字始终是 1 比特。要更接近 H(p)，就得给接连的几个结果合起来编一个码字。</translation>
    </message>
    <message>
        <source>Try this: let the largest and the smallest q change places, and watch their words do so too.</source>
        <translation>试一试：把最大的 q 和最小的 q 对调，看它们的码字也跟着对调。</translation>
    </message>
    <message>
        <source>Try this: move 0.01 of p from one outcome to another. H(p) changes at once; do the words?</source>
        <translation>试一试：把 0.01 的 p 从一个结果移到另一个结果。H(p) 立刻变化；码字也变吗？</translation>
    </message>
    <message>
        <source>Try this: type the p of every outcome into its q. The code for q then spends no more than the one for p.</source>
        <translation>试一试：把每个结果的 p 填到它的 q 里。这时按 q 的编码花费就不比按 p 的多了。</translation>
    </message>
    <message>
        <source>Codes: powers of ½ reach H(p) exactly</source>
        <translation>编码：½ 的幂恰好达到 H(p)</translation>
    </message>
    <message>
        <source>Codes: short words for what is rare</source>
        <translation>编码：罕见的反而用短码字</translation>
    </message>
    <message>
        <source>Codes: a whole bit for a coin that hardly tells anything</source>
        <translation>编码：几乎不带信息的硬币也要整整 1 比特</translation>
    </message>
    <message>
        <source>Codes: the letters of a sentence</source>
        <translation>编码：一句话里的字母</translation>
    </message>
    <message>
        <source>{outcomes} outcomes: too many leaves to draw. Their words are in the table; the shortest has {shortest} bits, the longest {longest}.</source>
        <translation>{outcomes} 个结果：叶子太多，画不下。它们的码字在表格里；最短的有 {shortest} 比特，最长的有 {longest} 比特。</translation>
    </message>
    <message>
        <source>{outcome}: probability {probability}, word {word} of {bits} bits, ideal length {ideal} bits</source>
        <translation>{outcome}：概率 {probability}，码字 {word}，{bits} 比特，理想长度 {ideal} 比特</translation>
    </message>
    <message>
        <source>{first} and {second} joined: {probability}</source>
        <translation>{first} 与 {second} 合并：{probability}</translation>
    </message>
    <message>
        <source>{outcome}: {word}</source>
        <translation>{outcome}：{word}</translation>
    </message>
    <message>
        <source>Code built for p, the truth</source>
        <translation>按真实分布 p 造的编码</translation>
    </message>
    <message>
        <source>Code built for q, the belief</source>
        <translation>按预测分布 q 造的编码</translation>
    </message>
    <message>
        <source>▲ ideal length −log₂ p</source>
        <translation>▲ 理想长度 −log₂ p</translation>
    </message>
    <message>
        <source>▲ ideal length −log₂ q</source>
        <translation>▲ 理想长度 −log₂ q</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Word, p</source>
        <translation>码字 p</translation>
    </message>
    <message>
        <source>Its word in the code that was built for p</source>
        <translation>它在为 p 造的编码里的码字 · code word</translation>
    </message>
    <message>
        <source>Word, q</source>
        <translation>码字 q</translation>
    </message>
    <message>
        <source>Its word in the code that was built for q</source>
        <translation>它在为 q 造的编码里的码字 · code word</translation>
    </message>
    <message>
        <source>x, in any unit</source>
        <translation>x（任意单位）</translation>
    </message>
    <message>
        <source>ruled out: q = 0 &lt; p</source>
        <translation>被排除：q = 0 &lt; p</translation>
    </message>
    <message>
        <source>q = 0</source>
        <translation>q = 0</translation>
    </message>
    <message>
        <source>Family of densities</source>
        <translation>分布类型</translation>
    </message>
    <message>
        <source>Another family keeps mean and standard deviation; an exponential one starts at 0 and keeps only the latter.</source>
        <translation>换一种密度时，均值和标准差保持不变；指数密度从 0 开始，只保持标准差。</translation>
    </message>
    <message>
        <source>p(x) and q(x), probability per unit of x</source>
        <translation>p(x) 和 q(x)，概率密度（每单位 x）</translation>
    </message>
    <message>
        <source>The densities p and q</source>
        <translation>密度 p 和 q</translation>
    </message>
    <message>
        <source>mean: where the middle lies</source>
        <translation>均值：中心的位置</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>standard deviation: how wide it is</source>
        <translation>标准差：有多宽</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>lower end of the interval</source>
        <translation>区间的下端</translation>
    </message>
    <message>
        <source>upper end of the interval</source>
        <translation>区间的上端</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>rate: how often it happens; the mean wait is 1/λ</source>
        <translation>速率：发生得多频繁；平均等待时间是 1/λ</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>scale: the mean distance from μ</source>
        <translation>尺度：到 μ 的平均距离</translation>
    </message>
    <message>
        <source>p(x) · log(p(x)/q(x)), in {unit} per unit of x; its area is D(p‖q)</source>
        <translation>p(x) · log(p(x)/q(x))，每单位 x 的{unit}数；面积就是 D(p‖q)</translation>
    </message>
    <message>
        <source>{sign} p is larger</source>
        <translation>{sign} p 较大</translation>
    </message>
    <message>
        <source>{sign} q is larger</source>
        <translation>{sign} q 较大</translation>
    </message>
    <message>
        <source>The integrand of D(p‖q)</source>
        <translation>D(p‖q) 的被积函数</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>小于 {high} 的地方</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>大于 {low} 的地方</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Infinite: x can lie {where}, but q(x) = 0 there. What q rules out comes as an infinite surprise, and one such x is enough.</source>
        <translation>无穷大：x 可能出现在{where}，但那里 q(x) = 0。q 排除了的 x 一旦出现，惊奇就是无穷大，一次就够了。</translation>
    </message>
    <message>
        <source>A base below 1 turns the sign of every logarithm around. With the other sign, h and D are what they are in base {inverse}.</source>
        <translation>底数小于 1 时，每个对数的符号都反过来。换上相反的符号，h 和 D 就与以 {inverse} 为底时相同。</translation>
    </message>
    <message>
        <source>A base below 1 turns the sign of every logarithm around.</source>
        <translation>底数小于 1 时，每个对数的符号都反过来。</translation>
    </message>
    <message>
        <source>Belief and truth agree, so nothing is lost: h(p,q) is as small as it can be, h(p).</source>
        <translation>预测与真实一致，没有损失：h(p,q) 达到最小值 h(p)。</translation>
    </message>
    <message>
        <source>Believing q when p is true costs {price} {unit} more per x than necessary, whatever unit x has.</source>
        <translation>真实分布为 p，却按 q 预测，平均每个 x 多花 {price} {unit}，与 x 的单位无关。</translation>
    </message>
    <message>
        <source>h(p) is below 0: a density may exceed 1, and p reaches {peak}. Only probabilities, areas under p, stay below 1. With x in a unit a thousandth as large, h(p) would be {growth} {unit} more.</source>
        <translation>h(p) 小于 0：密度可以大于 1，p 最高达到 {peak}；不超过 1 的只是概率，也就是 p 下方的面积。若 x 的单位缩小到千分之一，h(p) 会增加 {growth} {unit}。</translation>
    </message>
    <message>
        <source>h depends on the unit of x: in one a thousandth as large (mm for m), h(p) is {growth} {unit} more. It may even be negative. D stays as it is.</source>
        <translation>h 与 x 的单位有关：单位缩小到千分之一（米换成毫米），h(p) 增加 {growth} {unit}。h 甚至可能为负。D 则不变。</translation>
    </message>
    <message>
        <source>In a base below 1, h(p) is above 0 where p is narrow, and below 0 where it is wide. With x in a unit a thousandth as large, h(p) would be {fall} {unit} less. D stays as it is.</source>
        <translation>底数小于 1 时，p 窄则 h(p) 大于 0，p 宽则 h(p) 小于 0。如果 x 的单位缩小到千分之一，h(p) 会减少 {fall} {unit}。D 保持不变。</translation>
    </message>
    <message>
        <source>Try this: choose the normal density for q. It is 0 nowhere, so D(p‖q) becomes finite.</source>
        <translation>试一试：给 q 选正态密度。它处处不为 0，D(p‖q) 就变成有限的了。</translation>
    </message>
    <message>
        <source>Try this: change one number of q a little, and watch D(p‖q) leave 0.</source>
        <translation>试一试：稍微改动 q 的一个数，看 D(p‖q) 离开 0。</translation>
    </message>
    <message>
        <source>Try this: make p narrower and narrower. When does h(p) fall below 0, and why?</source>
        <translation>试一试：让 p 越来越窄。h(p) 什么时候小于 0？为什么？</translation>
    </message>
    <message>
        <source>Try this: make p narrower and narrower. When does h(p) rise above 0, and why?</source>
        <translation>试一试：让 p 越来越窄。h(p) 什么时候会升到 0 以上？为什么？</translation>
    </message>
    <message>
        <source>Try this: choose the exponential density for q. What does it say about an x below 0?</source>
        <translation>试一试：给 q 选指数密度。对小于 0 的 x，它怎么说？</translation>
    </message>
    <message>
        <source>Try this: choose the uniform density for q, and let its interval end inside of p.</source>
        <translation>试一试：给 q 选均匀密度，让它的区间在 p 的里面结束。</translation>
    </message>
    <message>
        <source>Densities: two normal ones, D(p‖q) by hand</source>
        <translation>密度：两个正态密度，手算 D(p‖q)</translation>
    </message>
    <message>
        <source>Densities: their entropy can be negative</source>
        <translation>密度：熵可以是负的</translation>
    </message>
    <message>
        <source>Densities: of one variance, the normal one has the largest entropy</source>
        <translation>密度：方差相同时，正态密度的熵最大</translation>
    </message>
    <message>
        <source>Densities: a normal belief is surprised by heavy tails</source>
        <translation>密度：以为是正态，其实是厚尾</translation>
    </message>
    <message>
        <source>Densities: a belief that rules out half of the truth</source>
        <translation>密度：预测排除了一半的真实</translation>
    </message>
    <message>
        <source>“{name}” is no density that this page knows. Choose one from the list.</source>
        <translation>这一页没有名为“{name}”的密度。请从列表中选择。</translation>
    </message>
    <message>
        <source>A density of this family has {wanted} parameters, but there are {count}. Choose the family again, or press Ctrl+Z.</source>
        <translation>这种密度有 {wanted} 个参数，现在却有 {count} 个。请重新选择这种密度，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>{symbol} is not a finite number. Type one like {example}.</source>
        <translation>{symbol} 不是有限的数。请输入一个数，例如 {example}。</translation>
    </message>
    <message>
        <source>{symbol} is {value}, but only a number above 0 gives a density. Type one like {example}.</source>
        <translation>{symbol} 是 {value}，但只有大于 0 的数才给出密度。请输入一个数，例如 {example}。</translation>
    </message>
    <message>
        <source>{symbol} is {value}. Beyond 10⁶⁰ the figures could not be written any more. Type one like {example}.</source>
        <translation>{symbol} 是 {value}。超过 10⁶⁰，结果就无法写出了。请输入一个数，例如 {example}。</translation>
    </message>
    <message>
        <source>{symbol} is {value}. Below 10⁻⁶⁰ the figures could not be written any more. Type one like {example}.</source>
        <translation>{symbol} 是 {value}。小于 10⁻⁶⁰，结果就无法写出了。请输入一个数，例如 {example}。</translation>
    </message>
    <message>
        <source>b is {high}, but has to lie above a = {low}: the interval goes from a to b. Type a larger b.</source>
        <translation>b 是 {high}，但必须大于 a = {low}：区间是从 a 到 b。请输入更大的 b。</translation>
    </message>
    <message>
        <source>a and b are too close to each other to spread probability between them. Type a larger b.</source>
        <translation>a 和 b 太接近，概率在它们之间铺不开。请输入更大的 b。</translation>
    </message>
    <message>
        <source>Binary cross-entropy over the believed probability of yes; drag to change it</source>
        <translation>二元交叉熵随预测“是”的概率变化的曲线；拖动可以改变它</translation>
    </message>
    <message>
        <source>Binary cross-entropy H(p₀,q₀), in {unit}</source>
        <translation>二元交叉熵 H(p₀,q₀)，单位：{unit}</translation>
    </message>
    <message>
        <source>At q₀ = {q} it is {cost} {unit}; its least, at q₀ = p₀, is H(p₀) = {least} {unit}</source>
        <translation>在 q₀ = {q} 处为 {cost} {unit}；最小值在 q₀ = p₀ 处，为 H(p₀) = {least} {unit}</translation>
    </message>
    <message>
        <source>At q₀ = {q} it is {cost} {unit}; its greatest, at q₀ = p₀, is H(p₀) = {least} {unit}</source>
        <translation>在 q₀ = {q} 处为 {cost} {unit}；最大值在 q₀ = p₀ 处，为 H(p₀) = {least} {unit}</translation>
    </message>
    <message>
        <source>q₀ {q}: H(p₀,q₀) {cost}</source>
        <translation>q₀ {q}：H(p₀,q₀) {cost}</translation>
    </message>
    <message>
        <source>q₀, the believed probability of yes</source>
        <translation>q₀，预测答案为“是”的概率</translation>
    </message>
    <message>
        <source>Score of label {number}</source>
        <translation>标签 {number} 的得分</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a label with score 0, which is not true</source>
        <translation>添加一个得分为 0、不为真的标签</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Remove the last label</source>
        <translation>删除最后一个标签</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>Softmax shares one 1 among all: raise one score, and the others fall. A sigmoid knows its own score only.</source>
        <translation>softmax 把总和 1 分给所有标签：一个得分升高，其他的就下降。sigmoid 只看自己的得分。</translation>
    </message>
    <message>
        <source>Yes happens with probability {p}, but you hold it to be impossible (q₀ = 0). The surprise is infinite, and so is the cost.</source>
        <translation>“是”出现的概率为 {p}，你却认为它不可能（q₀ = 0）。信息量无穷大，代价也无穷大。</translation>
    </message>
    <message>
        <source>No happens with probability {p}, but you hold it to be impossible (q₀ = 1). The surprise is infinite, and so is the cost.</source>
        <translation>“否”出现的概率为 {p}，你却认为它不可能（q₀ = 1）。信息量无穷大，代价也无穷大。</translation>
    </message>
    <message>
        <source>A base below 1 turns the sign of every logarithm around. Without the minus sign, all costs are what they are in base {inverse}.</source>
        <translation>底小于 1 时，每个对数都变号。去掉负号，所有代价就与以 {inverse} 为底时相同。</translation>
    </message>
    <message>
        <source>Belief and truth agree. It still costs H(p₀): the answer itself is uncertain, and no belief is cheaper.</source>
        <translation>预测与真实一致，但仍要付出 H(p₀)：答案本身不确定，没有哪种预测代价更小。</translation>
    </message>
    <message>
        <source>The answer is yes for sure, the usual case. Only −log q₀ counts; the term of no has the weight 0.</source>
        <translation>答案肯定为“是”，这是常见的情形。只有 −log q₀ 起作用；“否”那一项的权重是 0。</translation>
    </message>
    <message>
        <source>The answer is no for sure, the usual case. Only −log(1−q₀) counts; the term of yes has the weight 0.</source>
        <translation>答案肯定为“否”，这是常见的情形。只有 −log(1−q₀) 起作用；“是”那一项的权重是 0。</translation>
    </message>
    <message>
        <source>The answer itself is uncertain, so no belief costs less than H(p₀). Yours costs {price} {unit} more.</source>
        <translation>答案本身不确定，所以没有哪种预测的代价小于 H(p₀)。现在的预测多花 {price} {unit}。</translation>
    </message>
    <message>
        <source>The truths sum to 1, so one class of all can be meant: both exist.</source>
        <translation>真实值之和为 1，可以理解为多类选一：两种损失都有定义。</translation>
    </message>
    <message>
        <source>The truths sum to 1, so both exist. Multi-label costs {more} {unit} more, and never less: it asks about each label separately.</source>
        <translation>真实值之和为 1，所以两种损失都有定义。多标签要多付 {more} {unit}，而且从不会更少：它对每个标签单独发问。</translation>
    </message>
    <message>
        <source>No label is true. For several labels that is an answer; as one class of all it is none, so the multi-class loss is undefined.</source>
        <translation>没有一个标签为真。对多标签来说这也是答案；对“多类选一”来说却不是，所以多分类损失无定义。</translation>
    </message>
    <message>
        <source>The truths sum to {sum}, not to 1. That is no distribution over classes, so the multi-class loss is undefined. Nothing is normalised.</source>
        <translation>真实值之和是 {sum}，不是 1。这不是类别上的分布，所以多分类损失无定义。这里不做归一化。</translation>
    </message>
    <message>
        <source>Try this: tick the boxes so that exactly one label is true. Which of the losses is larger?</source>
        <translation>试一试：只勾选一个标签为真。哪种损失更大？</translation>
    </message>
    <message>
        <source>Try this: change the only score. The multi-label loss changes, and the multi-class loss stays 0: a class without others is certain.</source>
        <translation>试试看：改变这唯一的分数。多标签损失会变，而多分类损失始终是 0：没有别的类别时，这一类是确定的。</translation>
    </message>
    <message>
        <source>Try this: tick the boxes so that one label is wholly true and no other is. Of the terms of the multi-class loss, only its own is left.</source>
        <translation>试试看：勾选方框，让一个标签完全为真，其余都不为真。多分类损失中就只剩下它的那一项。</translation>
    </message>
    <message>
        <source>Try this: raise the score of a label that is not true. The softmax of the true one falls; its sigmoid stays.</source>
        <translation>试一试：提高一个不为真的标签的得分。真标签的 softmax 下降，它的 sigmoid 不变。</translation>
    </message>
    <message>
        <source>Try this: move q₀ a little away from the end. Even a small doubt makes the cost finite.</source>
        <translation>试一试：让 q₀ 离开端点一点点。只要有一点怀疑，代价就是有限的。</translation>
    </message>
    <message>
        <source>Try this: choose log₂ at the top. The picture turns over, and no cost is negative any more.</source>
        <translation>试试看：在上方选择 log₂。图会上下翻转，所有代价都不再是负数。</translation>
    </message>
    <message>
        <source>Try this: set p₀ to 0.3, and look for the q₀ that costs least. Why is that cost not 0?</source>
        <translation>试一试：把 p₀ 设为 0.3，找出代价最小的 q₀。为什么这个代价不是 0？</translation>
    </message>
    <message>
        <source>Try this: drag the diamond to either side. A little error costs little, certainty costs much.</source>
        <translation>试一试：把菱形拖向两边。错一点，代价很小；错得笃定，代价很大。</translation>
    </message>
    <message>
        <source>Try this: drag the diamond down to the lowest place of the curve. What is left there is H(p₀).</source>
        <translation>试一试：把菱形拖到曲线的最低处。剩下的就是 H(p₀)。</translation>
    </message>
    <message>
        <source>y · truth</source>
        <translation>y · 真实值</translation>
    </message>
    <message>
        <source>σ(z) · sigmoid</source>
        <translation>σ(z) · sigmoid</translation>
    </message>
    <message>
        <source>softmax(z)</source>
        <translation>softmax(z)</translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation>标签 {number}</translation>
    </message>
    <message>
        <source>One class of all</source>
        <translation>多类选一</translation>
    </message>
    <message>
        <source>Each label by itself</source>
        <translation>每个标签单独判断</translation>
    </message>
    <message>
        <source>the sum is {sum}</source>
        <translation>总和是 {sum}</translation>
    </message>
    <message>
        <source>the truth sums to {sum}</source>
        <translation>真实值之和是 {sum}</translation>
    </message>
    <message>
        <source>Binary cross-entropy H(p₀,q₀)</source>
        <translation>二元交叉熵 H(p₀,q₀)</translation>
    </message>
    <message>
        <source>What the answer costs on average, if yes is believed with probability q₀</source>
        <translation>以概率 q₀ 预测“是”时，答案的平均代价</translation>
    </message>
    <message>
        <source>Entropy H(p₀)</source>
        <translation>熵 H(p₀)</translation>
    </message>
    <message>
        <source>Excess D(p₀‖q₀)</source>
        <translation>额外代价 D(p₀‖q₀)</translation>
    </message>
    <message>
        <source>What the answer costs one who believes the truth: how uncertain it is in itself</source>
        <translation>预测与真实一致时答案的代价：答案本身有多不确定</translation>
    </message>
    <message>
        <source>KL divergence: what the belief adds to H(p₀)</source>
        <translation>KL 散度：预测在 H(p₀) 之上增加的部分</translation>
    </message>
    <message>
        <source>Multi-label loss</source>
        <translation>多标签损失</translation>
    </message>
    <message>
        <source>The sum of the binary cross-entropies of all labels</source>
        <translation>所有标签的二元交叉熵之和</translation>
    </message>
    <message>
        <source>Multi-class loss</source>
        <translation>多分类损失</translation>
    </message>
    <message>
        <source>−log softmax of the true class, where the truths sum to 1</source>
        <translation>真实值之和为 1 时，真实类别的 −log softmax</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>Truth p₀: how often the answer is yes</source>
        <translation>真实概率 p₀：答案为“是”的频率</translation>
    </message>
    <message>
        <source>1 where the answer is yes for sure, 0 where it is no</source>
        <translation>答案肯定为“是”时是 1，肯定为“否”时是 0</translation>
    </message>
    <message>
        <source>Belief q₀: how likely yes is thought to be</source>
        <translation>预测概率 q₀：认为答案为“是”的可能性</translation>
    </message>
    <message>
        <source>What a model says, the output of a sigmoid</source>
        <translation>模型的说法，即 sigmoid 的输出</translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation>多个标签</translation>
    </message>
    <message>
        <source>Tags of a photo, say. A model gives each a score z; tick those that are true.</source>
        <translation>比如一张照片的标签。模型给每个标签一个得分 z；请勾选其中为真的。</translation>
    </message>
    <message>
        <source>One question: the answer is yes, and only one term counts</source>
        <translation>一个问题：答案为“是”，只有一项起作用</translation>
    </message>
    <message>
        <source>One question: sure and wrong</source>
        <translation>一个问题：笃定却错了</translation>
    </message>
    <message>
        <source>One question: an honest maybe costs H(p₀), not 0</source>
        <translation>一个问题：诚实的“也许”代价是 H(p₀)，不是 0</translation>
    </message>
    <message>
        <source>One question: a yes that was held to be impossible</source>
        <translation>一个问题：曾认为不可能的“是”</translation>
    </message>
    <message>
        <source>Several labels: two are true at once</source>
        <translation>多个标签：两个同时为真</translation>
    </message>
    <message>
        <source>Several labels: only one is true, so both losses exist</source>
        <translation>多个标签：只有一个为真，两种损失都有定义</translation>
    </message>
    <message>
        <source>{name} is not a finite number. Type one from 0 to 1.</source>
        <translation>{name} 不是有限的数。请输入 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>{name} is {value}, but a probability cannot be negative. Type a number from 0 to 1.</source>
        <translation>{name} 是 {value}，但概率不能为负。请输入 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>{name} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1.</source>
        <translation>{name} 是 {value}，但概率不能大于 1。请输入 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>There are no labels. Add at least one.</source>
        <translation>没有标签。请至少添加一个。</translation>
    </message>
    <message>
        <source>There are {labels} labels, and the picture has room for {most}. Remove some, or press Ctrl+Z.</source>
        <translation>有 {labels} 个标签，图中只放得下 {most} 个。请删除一些，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>There are {scores} scores, but for {truths} labels it is said whether they are true. Tick anew what is true, or press Ctrl+Z.</source>
        <translation>有 {scores} 个得分，却给出了 {truths} 个标签的真假。请重新勾选为真的标签，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>The score of label {number} is not a finite number. Type one like 2.5.</source>
        <translation>标签 {number} 的得分不是有限的数。请输入像 2.5 这样的数。</translation>
    </message>
    <message>
        <source>The score of label {number} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰.</source>
        <translation>标签 {number} 的得分太大，无法计算。请输入 −10¹⁰⁰ 到 10¹⁰⁰ 之间的数。</translation>
    </message>
    <message>
        <source>Whether label {number} is true is not said by a finite number. Click its box.</source>
        <translation>标签 {number} 的真值不是有限的数。请点击它的方框。</translation>
    </message>
    <message>
        <source>The truth of label {number} is {value}, but it lies between 0 (not at all) and 1 (wholly true). Click its box.</source>
        <translation>标签 {number} 的真值是 {value}，但它应在 0（完全不真）和 1（完全为真）之间。请点击它的方框。</translation>
    </message>
    <message>
        <source>true</source>
        <translation>为真</translation>
    </message>
    <message>
        <source>Label {number} is true</source>
        <translation>标签 {number} 为真</translation>
    </message>
    <message>
        <source>Tick what is true; any number of labels may be</source>
        <translation>勾选为真的标签；可以有任意多个</translation>
    </message>
    <message>
        <source>Entropy, in {unit}</source>
        <translation>熵，单位：{unit}</translation>
    </message>
    <message>
        <source>A curve that rises from 0 to its top at one half and falls again. On it: H(p) {p}, H(q) {q}</source>
        <translation>曲线从 0 升到二分之一处的最高点，再降下来。曲线上：H(p) {p}，H(q) {q}</translation>
    </message>
    <message>
        <source>Probability of outcome 1</source>
        <translation>结果 1 的概率</translation>
    </message>
    <message>
        <source>Entropy of two outcomes</source>
        <translation>两个结果的熵</translation>
    </message>
    <message>
        <source>The text of {side} has no letters to count. Paste or type one.</source>
        <translation>{side} 的文本里没有可数的字。请粘贴或输入文本。</translation>
    </message>
    <message>
        <source>The text of {side} has no words to count. Paste or type one.</source>
        <translation>{side} 的文本里没有可数的词。请粘贴或输入文本。</translation>
    </message>
    <message>
        <source>The texts have {different} different words, and there is room for {most} outcomes. Count shorter texts, or letters.</source>
        <translation>文本里有 {different} 个不同的词，而最多容纳 {most} 个结果。请统计较短的文本，或改为统计字母。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells of a spreadsheet first: a name, p and q in each row.</source>
        <translation>没有可粘贴的内容。请先在电子表格中复制单元格：每行一个名称、p 和 q。</translation>
    </message>
    <message>
        <source>What was copied has {characters} characters, too many for a table of outcomes. Nothing was changed. To count a text, open “Count a text” below.</source>
        <translation>复制的内容有 {characters} 个字符，作为结果的表格太长了。什么都没有改变。要统计文本中的字词，请打开下面的“统计文本中的字词”。</translation>
    </message>
    <message>
        <source>What was copied has {rows} rows, and there is room for {most} outcomes. Nothing was changed.</source>
        <translation>复制的内容有 {rows} 行，而最多容纳 {most} 个结果。什么都没有改变。</translation>
    </message>
    <message>
        <source>Row {row}, “{text}”, has no number in its last cell. Copy rows like “sunny 0.7 0.5”: a name, p and q. Nothing was changed.</source>
        <translation>第 {row} 行“{text}”的最后一格不是数。请复制像“晴 0.7 0.5”这样的行：名称、p 和 q。什么都没有改变。</translation>
    </message>
    <message>
        <source>Row {row}, “{text}”, has {numbers} numbers; p and q are two. Copy fewer columns. Nothing was changed.</source>
        <translation>第 {row} 行“{text}”有 {numbers} 个数，而 p 和 q 只有两个。请少复制几列。什么都没有改变。</translation>
    </message>
    <message>
        <source>Row {row}, “{text}”, has another number of probabilities than the rows above. Fill the gap and copy again. Nothing was changed.</source>
        <translation>第 {row} 行“{text}”的概率个数与上面的行不同。请补上空缺后再复制。什么都没有改变。</translation>
    </message>
    <message>
        <source>“{name}” is the name of rows {row} and {other}. Give each outcome its own name. Nothing was changed.</source>
        <translation>第 {row} 行和第 {other} 行都叫“{name}”。请给每个结果各取一个名称。什么都没有改变。</translation>
    </message>
    <message>
        <source>p · truth, smoothed</source>
        <translation>p · 真实分布（已平滑）</translation>
    </message>
    <message>
        <source>q · belief, smoothed</source>
        <translation>q · 预测分布（已平滑）</translation>
    </message>
    <message>
        <source>All other bars of {side} are locked, so none can give way. Click a padlock to open it.</source>
        <translation>{side} 的其他柱子都锁住了，没有谁能让位。点击锁可以打开它。</translation>
    </message>
    <message>
        <source>The only outcome is certain. Add another one, to which it can give way.</source>
        <translation>唯一的结果是必然的。再添加一个结果，它才能让位。</translation>
    </message>
    <message>
        <source>The locked bars of {side} hold all there is, so this one can only be 0. Click a padlock to open it.</source>
        <translation>锁住的 {side} 柱子已占满全部，这根只能是 0。点击锁可以打开它。</translation>
    </message>
    <message>
        <source>Bars of p and q; arrow keys choose and change one, L locks it</source>
        <translation>p 和 q 的柱子；方向键选择并改变，L 键锁定</translation>
    </message>
    <message>
        <source>Letters and Chinese characters</source>
        <translation>字母和汉字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>That text has {characters} characters; up to {most} can be counted. Paste a piece of it.</source>
        <translation>这段文本有 {characters} 个字符，最多能统计 {most} 个。请粘贴其中一段。</translation>
    </message>
    <message>
        <source>Count a text</source>
        <translation>统计文本中的字词</translation>
    </message>
    <message>
        <source>How often each letter or word occurs becomes p, that of a second text q</source>
        <translation>每个字或词出现的频率成为 p，第二段文本的频率成为 q</translation>
    </message>
    <message>
        <source>A text for p: paste or type</source>
        <translation>用于 p 的文本：粘贴或输入</translation>
    </message>
    <message>
        <source>A second text for q, if you like</source>
        <translation>用于 q 的第二段文本（可选）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计单位</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>“{text}” is not a number. Type one like 0.25, 1/4, 25 % or 1e-3.</source>
        <translation>“{text}”不是数。请输入 0.25、1/4、25% 或 1e-3 这样的数。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type one like 10.</source>
        <translation>“{text}”不是整数。请输入 10 这样的整数。</translation>
    </message>
    <message>
        <source>This field is empty. Type a number, or press Esc to get the last one back.</source>
        <translation>这里是空的。请输入一个数，或按 Esc 恢复上一个。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>Pictures and figures still show the last settings that could be computed.</source>
        <translation>图和数值仍是上一次能算出的结果。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>结束课程</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Worked examples…</source>
        <translation>例题…</translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>With a single class there is nothing to decide: its probability is 1.</source>
        <translation>只有一个类别，没什么可选：它的概率就是 1。</translation>
    </message>
    <message>
        <source>A soft target: no prediction can have a smaller loss than the entropy of the target, {least} nats. This one is {above} nats above it.</source>
        <translation>软目标：任何预测的损失都不会小于目标的熵，即 {least} 奈特。现在的预测比它高 {above} 奈特。</translation>
    </message>
    <message>
        <source>Undecided: {leaders} classes share the lead with a probability of {largest} each.</source>
        <translation>难分高下：{leaders} 个类别并列领先，概率各为 {largest}。</translation>
    </message>
    <message>
        <source>Right and sure: class {true} gets {q} of the probability, so there is little left to learn.</source>
        <translation>正确而且有把握：第 {true} 类的概率是 {q}，没剩下多少可学的了。</translation>
    </message>
    <message>
        <source>Right but unsure: class {true} leads with {q} only. The further its logit is above the others, the smaller the loss.</source>
        <translation>正确但没把握：第 {true} 类领先，概率却只有 {q}。它的 logit 比其他的高出越多，损失就越小。</translation>
    </message>
    <message>
        <source>Confidently wrong: class {winner} gets {largest}, the true class {true} only {q}. That is why the loss is so large.</source>
        <translation>自信的错误：第 {winner} 类得到 {largest}，真实的第 {true} 类只有 {q}。所以损失才这么大。</translation>
    </message>
    <message>
        <source>Wrong: class {winner} leads with {largest}, the true class {true} has {q}. A step against the gradient lifts the logit of class {true} and lowers all others.</source>
        <translation>错误：第 {winner} 类以 {largest} 领先，真实的第 {true} 类只有 {q}。逆着梯度走一步，会抬高第 {true} 类的 logit，压低其他所有的 logits。</translation>
    </message>
    <message>
        <source>Try this: add a class, so that there is something to decide.</source>
        <translation>试一试：再添加一个类别，才有的可选。</translation>
    </message>
    <message>
        <source>Try this: choose a single true class. Now the loss can fall to 0, but only as its logit runs away from the others.</source>
        <translation>试一试：只选一个真实类别。现在损失可以趋近 0，但它的 logit 要不断远离其他的才行。</translation>
    </message>
    <message>
        <source>Try this: move the logits until each bar of q is as high as that of y. The gradient bars vanish, and no loss can be smaller.</source>
        <translation>试一试：调整 logits，让每一类的 q 和 y 一样高。这时梯度条消失，损失达到最小。</translation>
    </message>
    <message>
        <source>Try this: move the temperature to the other side of 1. Below 1 the largest logit takes more, above 1 all draw level.</source>
        <translation>试一试：把温度调到 1 的另一边。低于 1，最大的 logit 分得更多；高于 1，各类趋于平均。</translation>
    </message>
    <message>
        <source>Try this: drag the logit of the true class up until it wins. Watch the loss and the gradient bars shrink.</source>
        <translation>试一试：把真实类别的 logit 慢慢拖大，直到它胜出，看损失和梯度条怎样变小。</translation>
    </message>
    <message>
        <source>Logit of class {number}</source>
        <translation>第 {number} 类的 logit</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add a class with logit 0, which is not the true one</source>
        <translation>添加一个 logit 为 0 的类别，它不是真实类别</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>删除类别</translation>
    </message>
    <message>
        <source>Remove the last class. If it is the true one, the first class becomes the true one; the rest of a soft target keeps its proportions</source>
        <translation>删除最后一个类别。如果它正是真实类别，就改以第 1 类为真实类别；若是软目标，其余各类的比例不变</translation>
    </message>
    <message>
        <source>Three classes: right, but unsure</source>
        <translation>三个类别：正确，但没把握</translation>
    </message>
    <message>
        <source>A clear winner</source>
        <translation>一枝独秀</translation>
    </message>
    <message>
        <source>Low temperature: nearly hardmax</source>
        <translation>低温：接近 hardmax</translation>
    </message>
    <message>
        <source>High temperature: nearly uniform</source>
        <translation>高温：接近均匀分布</translation>
    </message>
    <message>
        <source>Big logits: a finite answer all the same</source>
        <translation>logits 很大：照样算得出有限的结果</translation>
    </message>
    <message>
        <source>Confidently wrong: a large loss, a large gradient</source>
        <translation>自信的错误：损失大，梯度也大</translation>
    </message>
    <message>
        <source>Soft target: some doubt is wanted</source>
        <translation>软目标：留一点怀疑才好</translation>
    </message>
    <message>
        <source>There are no logits. Add a class.</source>
        <translation>还没有 logits。请添加一个类别。</translation>
    </message>
    <message>
        <source>There are {classes} logits, and the picture has room for {most}. Remove some classes, or undo.</source>
        <translation>现在有 {classes} 个 logits，而图中只放得下 {most} 个。请删除一些类别，或撤销。</translation>
    </message>
    <message>
        <source>{logit} is not a finite number. Type one like 2.5.</source>
        <translation>{logit} 不是有限的数。请输入 2.5 这样的数。</translation>
    </message>
    <message>
        <source>{logit} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰.</source>
        <translation>{logit} 太大，没法计算。请输入 −10¹⁰⁰ 到 10¹⁰⁰ 之间的数。</translation>
    </message>
    <message>
        <source>{value} cannot be a temperature, for the logits are divided by it. Type a number above 0, like 0.01.</source>
        <translation>温度不能是 {value}，因为 logits 要除以它。请输入大于 0 的数，例如 0.01。</translation>
    </message>
    <message>
        <source>A temperature of {value} is too extreme to be computed with. Type a number from 10⁻¹⁰⁰ to 10¹⁰⁰.</source>
        <translation>温度 {value} 太极端，没法计算。请输入 10⁻¹⁰⁰ 到 10¹⁰⁰ 之间的数。</translation>
    </message>
    <message>
        <source>There is no target. Choose the true class.</source>
        <translation>还没有目标。请选择真实类别。</translation>
    </message>
    <message>
        <source>The target of class {number} is not a finite number. Choose the true class anew.</source>
        <translation>第 {number} 类的目标不是有限的数。请重新选择真实类别。</translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot be negative. Choose the true class anew.</source>
        <translation>第 {number} 类的目标是 {value}，但概率不能为负。请重新选择真实类别。</translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot exceed 1. Choose the true class anew.</source>
        <translation>第 {number} 类的目标是 {value}，但概率不能大于 1。请重新选择真实类别。</translation>
    </message>
    <message>
        <source>The target sums to {value}, not to 1. Choose the true class anew.</source>
        <translation>目标的总和是 {value}，不是 1。请重新选择真实类别。</translation>
    </message>
    <message>
        <source>The target has {target} classes, but there are {logits} logits. Choose the true class anew, or undo.</source>
        <translation>目标有 {target} 个类别，logits 却有 {logits} 个。请重新选择真实类别，或撤销。</translation>
    </message>
    <message>
        <source>y · target</source>
        <translation>y · 目标</translation>
    </message>
    <message>
        <source>q · softmax of the logits</source>
        <translation>q · logits 的 softmax</translation>
    </message>
    <message>
        <source>∂ℓ/∂o · gradient of the loss</source>
        <translation>∂ℓ/∂o · 损失的梯度</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>Cross-entropy loss ℓ</source>
        <translation>交叉熵损失 ℓ</translation>
    </message>
    <message>
        <source>Probability of the true class</source>
        <translation>真实类别的概率</translation>
    </message>
    <message>
        <source>Probability of the likeliest target class</source>
        <translation>目标中最可能类别的概率</translation>
    </message>
    <message>
        <source>Predicted class (argmax)</source>
        <translation>预测类别（argmax）</translation>
    </message>
    <message>
        <source>Entropy of the prediction</source>
        <translation>预测的熵</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits（未归一化得分）</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>温度 T</translation>
    </message>
    <message>
        <source>Divides all logits: a low one sharpens, a high one levels</source>
        <translation>所有 logits 都除以它：低则更尖锐，高则更平缓</translation>
    </message>
    <message>
        <source>What is true, and what is predicted</source>
        <translation>目标与预测</translation>
    </message>
    <message>
        <source>Which way the loss grows</source>
        <translation>损失往哪边增大</translation>
    </message>
    <message>
        <source>Try this: drag the logit of the true class down until another class wins. Watch the loss and the gradient bars grow.</source>
        <translation>试一试：把真实类别的 logit 慢慢拖小，直到另一类胜出，看损失和梯度条怎样变大。</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>第 {number} 类</translation>
    </message>
    <message>
        <source>Soft: shared among classes</source>
        <translation>软目标：由多个类别分享</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>epoch</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Press Start to draw it</source>
        <translation>按“开始”画曲线</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>第 {number} 类</translation>
    </message>
    <message>
        <source>Try this: choose the spiral. How far do straight lines get? Then type 8, 8, 8 as hidden layers.</source>
        <translation>试一试：选“螺旋”。只靠直线能做到什么程度？再把隐藏层设为 8, 8, 8。</translation>
    </message>
    <message>
        <source>Try this: train on 100 examples only. The training accuracy still rises; what about validation?</source>
        <translation>试一试：样本数只用 100 个。训练准确率照样上升，验证准确率呢？</translation>
    </message>
    <message>
        <source>Try this: choose tanh. Without a bend, three layers draw one straight line.</source>
        <translation>试一试：改选 tanh。没有弯折，三层也只能画出一条直线。</translation>
    </message>
    <message>
        <source>Try this: choose sigmoid, a step with a slope. Steps have none, so only the last layer learns.</source>
        <translation>试一试：选 sigmoid，它是有斜率的阶跃。阶跃没有斜率，所以只有最后一层在学习。</translation>
    </message>
    <message>
        <source>Untrained: the weights are random, so the network can only guess among {classes} classes. Press Start.</source>
        <translation>尚未训练：权重是随机的，网络只能在 {classes} 个类别中瞎猜。请按“开始”。</translation>
    </message>
    <message>
        <source>Over-fitting: the training loss still falls, but the validation loss has risen again. The network learns the examples by heart.</source>
        <translation>过拟合：训练损失还在下降，验证损失却又升高了。网络在死记样本。</translation>
    </message>
    <message>
        <source>Learnt: nearly every training example is classified rightly. Compare the validation accuracy.</source>
        <translation>学会了：几乎每个训练样本都分对了。再和验证准确率比一比。</translation>
    </message>
    <message>
        <source>Learning: after each mini-batch every weight moves a little downhill on the loss.</source>
        <translation>学习中：每看完一个小批量，每个权重就沿损失的下坡方向挪一小步。</translation>
    </message>
    <message>
        <source>“{text}” is no list of layers. Type the units of each, like 8, 8, 8; nothing for none.</source>
        <translation>“{text}”看不出有哪些层。请依次输入各层的单元数，如 8, 8, 8；不要隐藏层就留空。</translation>
    </message>
    <message>
        <source>No hidden layer: straight lines between three blobs</source>
        <translation>没有隐藏层：三团点之间只有直线</translation>
    </message>
    <message>
        <source>XOR: what one line cannot do, four hidden units can</source>
        <translation>XOR：一条线办不到的，四个隐藏单元能办到</translation>
    </message>
    <message>
        <source>Circles: a closed border from bent lines</source>
        <translation>圆环：用弯折的线围成封闭的边界</translation>
    </message>
    <message>
        <source>Spiral: depth pays off</source>
        <translation>螺旋：深度的回报</translation>
    </message>
    <message>
        <source>Handwritten digits: 64 pixels in, 10 digits out</source>
        <translation>手写数字：输入 64 个像素，输出 10 个数字</translation>
    </message>
    <message>
        <source>There is no “{name}” here. Choose one of: {names}.</source>
        <translation>这里没有“{name}”。可选的有：{names}。</translation>
    </message>
    <message>
        <source>{value} lies outside {low} … {high}. Type a number within.</source>
        <translation>{value} 超出了 {low} … {high} 的范围。请输入范围内的数。</translation>
    </message>
    <message>
        <source>A share of {value} cannot be trained on. Type a number above 0 and at most 1, such as 0.8.</source>
        <translation>训练比例不能是 {value}。请输入大于 0、不超过 1 的数，例如 0.8。</translation>
    </message>
    <message>
        <source>{count} hidden layers are too many. Up to {most} are possible.</source>
        <translation>{count} 个隐藏层太多了。最多可以有 {most} 个。</translation>
    </message>
    <message>
        <source>A hidden layer has from 1 to {most} units.</source>
        <translation>一个隐藏层可以有 1 到 {most} 个单元。</translation>
    </message>
    <message>
        <source>With a learning rate of 0 no weight ever changes. Type a small number above 0, such as 0.03.</source>
        <translation>学习率为 0 时，权重永远不会变。请输入一个较小的正数，例如 0.03。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} overshoots at every step. Type at most {most}; 0.03 is a good start.</source>
        <translation>学习率 {rate} 每一步都会冲过头。请输入不超过 {most} 的数；不妨从 0.03 开始。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} does not lead downhill. Type a small number above 0, such as 0.03.</source>
        <translation>学习率 {rate} 不会带你走下坡。请输入一个较小的正数，例如 0.03。</translation>
    </message>
    <message>
        <source>So large a network on so many examples would keep you waiting. Take fewer units or fewer examples.</source>
        <translation>网络这么大，样本又这么多，会让你等很久。请减少单元或样本。</translation>
    </message>
    <message>
        <source>A batch holds from 1 to {most} examples: there are {most} to train on. Type a number within.</source>
        <translation>训练样本有 {most} 个，所以一批可以有 1 到 {most} 个样本。请输入这个范围内的数。</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>圆环</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR（异或）</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>三团点</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>plain gradient descent</source>
        <translation>普通梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Nesterov’s momentum</source>
        <translation>Nesterov 动量法</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>How many there are of all classes, for training and validation</source>
        <translation>所有类别合计，训练和验证都算在内</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>The rest is kept back to see whether the network has understood</source>
        <translation>其余的留作验证，看网络是不是真的学懂了</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>How far points are scattered: the standard deviation in both directions</source>
        <translation>点散得有多开：两个方向上的标准差</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>The units of each hidden layer, like 8, 8, 8; empty for none</source>
        <translation>各隐藏层的单元数，如 8, 8, 8；不要隐藏层就留空</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How the gradient becomes a step; the formulas on the right tell</source>
        <translation>梯度怎样变成一步；右侧的公式写明做法</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient; may change while it trains</source>
        <translation>每一步逆着梯度走多远；训练途中也可以改</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>How many examples each step looks at: 1 is SGD, all are batch descent</source>
        <translation>每一步看多少个样本：1 个是 SGD，全部是批量梯度下降</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Decides data, split, first weights and order: same seed, same curves</source>
        <translation>决定数据、划分、初始权重和顺序：种子相同，曲线就相同</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>In epoch {epoch} the loss became {loss}: the steps are too large. The last good weights are back. Choose a smaller learning rate and press Start.</source>
        <translation>第 {epoch} 轮时损失变成 {loss}：步子迈得太大了。已恢复最后一次正常的权重。请调小学习率，再按“开始”。</translation>
    </message>
    <message>
        <source>In step {step} (epoch {epoch}) numbers in layer {layer} went beyond all bounds: the steps are too large. The last good weights are back. Choose a smaller learning rate and press Start.</source>
        <translation>第 {step} 步（第 {epoch} 轮）时，第 {layer} 层的数值大到超出一切界限：步子迈得太大了。已恢复最后一次正常的权重。请调小学习率，再按“开始”。</translation>
    </message>
    <message>
        <source>Training stopped: {error}. Press Reset to begin again.</source>
        <translation>训练中断：{error}。请按“重置”重新开始。</translation>
    </message>
    <message>
        <source>Each point of the plane has the colour of its class, the deeper the surer.</source>
        <translation>颜色表示各点的预测类别，越深越有把握。</translation>
    </message>
    <message>
        <source>Digits it has not learnt from, and below each what it takes them for. ✗ marks a wrong answer.</source>
        <translation>这些数字网络没学过，下方是它认出的结果。✗ 表示认错了。</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>网络的预测</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. How much can straight lines do?</source>
        <translation>试一试：清空“隐藏层”。只靠直线能做到什么程度？</translation>
    </message>
    <message>
        <source>epochs/s</source>
        <translation>轮/秒</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>30 epochs/s</source>
        <translation>30 轮/秒</translation>
    </message>
    <message>
        <source>5 epochs/s</source>
        <translation>5 轮/秒</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 轮/秒</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the same random weights, before the first step</source>
        <translation>回到第一步之前，随机权重与原来相同</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Show every training example to the network once (→)</source>
        <translation>让网络把每个训练样本都看一遍（→）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Train in the background (Space)</source>
        <translation>在后台训练（空格键）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop here; Start goes on (Space)</source>
        <translation>停在这里；按“开始”继续（空格键）</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>再训练轮数</translation>
    </message>
    <message>
        <source>How many more epochs each press of Start trains</source>
        <translation>每按一次“开始”，再训练多少轮</translation>
    </message>
</context>
</TS>
