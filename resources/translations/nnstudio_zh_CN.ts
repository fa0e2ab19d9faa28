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
        <source>f(z), what the unit hands on</source>
        <translation>f(z)：单元的输出</translation>
    </message>
    <message>
        <source>The functions over z, with the tangent at the point</source>
        <translation>各函数随 z 的曲线，以及该点的切线</translation>
    </message>
    <message>
        <source>f′(z), how much of a gradient passes</source>
        <translation>f′(z)：梯度通过多少</translation>
    </message>
    <message>
        <source>The slopes of the functions over z</source>
        <translation>各函数的斜率随 z 的变化</translation>
    </message>
    <message>
        <source>f″(z), how the slope itself changes</source>
        <translation>f″(z)：斜率本身如何变化</translation>
    </message>
    <message>
        <source>The curvatures of the functions over z</source>
        <translation>各函数的二阶导数随 z 的变化</translation>
    </message>
    <message>
        <source>z, the weighted sum</source>
        <translation>加权和 z</translation>
    </message>
    <message>
        <source>The curves tell what a unit hands on, f(z), for every weighted sum z; the line through the point is the tangent. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>曲线表示单元对每个加权和 z 传出的值 f(z)；过该点的直线是切线。拖动点或用 ← 和 → 移动它；按住 Ctrl 则读出曲线上别处的值。</translation>
    </message>
    <message>
        <source>How steep the curves above are at each z: where f′(z) is near 0, hardly any gradient passes. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>上面的曲线在每个 z 处有多陡：f′(z) 接近 0 的地方，梯度几乎传不过去。拖动点或用 ← 和 → 移动它；按住 Ctrl 则读出曲线上别处的值。</translation>
    </message>
    <message>
        <source>How the slope itself changes at each z: above 0 the function bends upwards. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>斜率本身在每个 z 处如何变化：大于 0 处函数向上弯。拖动点或用 ← 和 → 移动它；按住 Ctrl 则读出曲线上别处的值。</translation>
    </message>
    <message>
        <source>At z = {z}: {told}. In the picture {name} goes from {low} to {high}.</source>
        <translation>在 z = {z} 处：{told}。图中 {name} 从 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>还没有曲线。</translation>
    </message>
    <message>
        <source>The value is too large for a computer. Choose another z, or a formula that grows less.</source>
        <translation>这个值太大，计算机无法表示。请换一个 z，或换一个增长较慢的公式。</translation>
    </message>
    <message>
        <source>The slope is 0, as far as a computer can tell: no gradient passes, so from this example the unit learns nothing.</source>
        <translation>在计算机的精度内斜率是 0：梯度传不过去，单元从这个样本什么也学不到。</translation>
    </message>
    <message>
        <source>At a kink, as at z = {z}, there is no derivative. By convention g′ is the mean of both slopes there, {slope}.</source>
        <translation>在折点处，例如 z = {z}，没有导数。按约定，g′ 取那里两侧斜率的平均值 {slope}。</translation>
    </message>
    <message>
        <source>Try this: drag the point to where the curve is. What would a network do at a z without a value?</source>
        <translation>试一试：把点拖到有曲线的地方。遇到没有函数值的 z，网络会怎么样？</translation>
    </message>
    <message>
        <source>Try this: type max(0, z) as your formula. Which function of the list is it?</source>
        <translation>试一试：输入 max(0, z) 作为公式。它是列表中的哪个函数？</translation>
    </message>
    <message>
        <source>Try this: write a into the formula, as in tanh(a*z), and drag its slider. Where does the slope grow?</source>
        <translation>试一试：在公式里写上 a，例如 tanh(a*z)，再拖动它的滑块。哪里的斜率变大？</translation>
    </message>
    <message>
        <source>Try this: drag the slider of a slowly through 0. What becomes of the largest slope?</source>
        <translation>试一试：慢慢拖动 a 的滑块，让它经过 0。最大的斜率会怎样变化？</translation>
    </message>
    <message>
        <source>Try this: drag β up to 10. Which function of the list does the curve come close to?</source>
        <translation>试一试：把 β 拖到 10。曲线接近列表中的哪个函数？</translation>
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
        <source>The curve falls steeply here: the gradient comes out {slope} times as large, with the opposite sign.</source>
        <translation>曲线在此急剧下降：梯度变为 {slope} 倍，符号相反。</translation>
    </message>
    <message>
        <source>The curve falls here: {share} % of the gradient passes, with the opposite sign.</source>
        <translation>曲线在此下降：{share}% 的梯度通过，符号相反。</translation>
    </message>
    <message>
        <source>Nearly flat, and falling: only {share} % of the gradient passes, with the opposite sign, so the unit learns slowly.</source>
        <translation>曲线几乎是平的，而且在下降：只有 {share}% 的梯度通过，符号相反，所以单元学得很慢。</translation>
    </message>
    <message>
        <source>The slope is above 1: this unit makes the gradient {slope} times as large.</source>
        <translation>斜率大于 1：这个单元把梯度放大到 {slope} 倍。</translation>
    </message>
    <message>
        <source>There is a value, but no slope that can be told: the curve may stand upright here, end or have several. So no gradient can be handed on.</source>
        <translation>这里有函数值，但无法确定斜率：曲线在此可能竖直、中断，或有不止一个斜率。因此梯度无法传下去。</translation>
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
        <source>Curvature: where the slope of the sigmoid changes most</source>
        <translation>二阶导数：sigmoid 的斜率在哪里变化最快</translation>
    </message>
    <message>
        <source>Swish: from a line to ReLU, as β grows</source>
        <translation>Swish：β 增大，从直线变成 ReLU</translation>
    </message>
    <message>
        <source>Own formula: a wave on a line, sin(a·z) + z/2</source>
        <translation>自己的公式：直线上的波 sin(a·z) + z/2</translation>
    </message>
    <message>
        <source>Own formula: SiLU written by hand</source>
        <translation>自己的公式：手写的 SiLU</translation>
    </message>
    <message>
        <source>Own formula: a logarithm has no value below 0</source>
        <translation>自己的公式：对数在 0 以下没有值</translation>
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
        <source>Own formula</source>
        <translation>自己的公式</translation>
    </message>
    <message>
        <source>slope below 0</source>
        <translation>0 以下的斜率</translation>
    </message>
    <message>
        <source>how sharply it bends</source>
        <translation>弯曲得多急</translation>
    </message>
    <message>
        <source>slope below 0 that training starts with</source>
        <translation>训练开始时 0 以下的斜率</translation>
    </message>
    <message>
        <source>smallest slope that is drawn below 0</source>
        <translation>0 以下抽取的最小斜率</translation>
    </message>
    <message>
        <source>largest slope that is drawn below 0</source>
        <translation>0 以下抽取的最大斜率</translation>
    </message>
    <message>
        <source>how far below 0 it levels off</source>
        <translation>在 0 以下多远处变平</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>最大值</translation>
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
        <source>{name} takes {wanted} parameters, but there are {count}. Press Ctrl+Z to get the last ones back.</source>
        <translation>{name} 需要 {wanted} 个参数，现在有 {count} 个。按 Ctrl+Z 可恢复原来的参数。</translation>
    </message>
    <message>
        <source>{symbol} = {value} lies outside what makes sense. Type a number from {low} to {high}.</source>
        <translation>{symbol} = {value} 超出了有意义的范围。请输入 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>l = {low} lies above u = {high}, so nothing can be drawn between them. Type an l of at most {high}.</source>
        <translation>l = {low} 大于 u = {high}，两者之间无从抽取。请输入不超过 {high} 的 l。</translation>
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
        <source>{value} is no threshold that a slope could stay below. Type a number above 0, up to 1.</source>
        <translation>{value} 不能作为斜率的阈值。请输入大于 0、不超过 1 的数。</translation>
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
        <source>At z = {z}: f(z) = {value}, f′(z) = {slope}</source>
        <translation>在 z = {z} 处：f(z) = {value}，f′(z) = {slope}</translation>
    </message>
    <message>
        <source>List of functions</source>
        <translation>函数列表</translation>
    </message>
    <message>
        <source>Pictures of the functions</source>
        <translation>函数的图</translation>
    </message>
    <message>
        <source>Choose a function</source>
        <translation>选择一个函数</translation>
    </message>
    <message>
        <source>Go to a function without choosing it</source>
        <translation>移到某个函数而不选择它</translation>
    </message>
    <message>
        <source>Tick the function, to compare it</source>
        <translation>勾选该函数以作比较</translation>
    </message>
    <message>
        <source>Value f(z), what the unit hands on</source>
        <translation>函数值 f(z)，即单元的输出</translation>
    </message>
    <message>
        <source>What the unit answers to the weighted sum z</source>
        <translation>单元对加权和 z 的回答</translation>
    </message>
    <message>
        <source>Slope f′(z)</source>
        <translation>斜率 f′(z)</translation>
    </message>
    <message>
        <source>By this number a gradient is multiplied on its way back</source>
        <translation>梯度往回传时要乘以这个数</translation>
    </message>
    <message>
        <source>Curvature f″(z)</source>
        <translation>二阶导数 f″(z)</translation>
    </message>
    <message>
        <source>How fast the slope changes at z</source>
        <translation>斜率在 z 处变化得多快</translation>
    </message>
    <message>
        <source>Show f″(z), too</source>
        <translation>同时显示 f″(z)</translation>
    </message>
    <message>
        <source>How the slope itself changes: a third picture, and its formula</source>
        <translation>斜率本身如何变化：第三张图及其公式</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
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
    <message>
        <source>Where the functions are read</source>
        <translation>在此处读取函数</translation>
    </message>
    <message>
        <source>a, a number in the formula</source>
        <translation>a：公式中的一个数</translation>
    </message>
    <message>
        <source>Whatever a means in the formula: a slope, a stretch, a shift</source>
        <translation>a 在公式中的含义由你决定：斜率、伸缩或平移</translation>
    </message>
    <message>
        <source>Shade where |f′(z)| stays below</source>
        <translation>给 |f′(z)| 低于此值处加阴影</translation>
    </message>
    <message>
        <source>So flat is saturated: hardly any gradient passes</source>
        <translation>平到这种程度就是饱和：几乎没有梯度通过</translation>
    </message>
    <message>
        <source>g(z) =</source>
        <translation>g(z) =</translation>
    </message>
    <message>
        <source>Numbers, z and a with + − * / ^ and brackets; exp, log, tanh, sigmoid, sqrt, sin, cos, abs, max, min</source>
        <translation>数字、z 和 a，配合 + − * / ^ 与括号；exp、log、tanh、sigmoid、sqrt、sin、cos、abs、max、min</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>slopes alone</source>
        <translation>仅斜率</translation>
    </message>
    <message>
        <source>How large the gradient still is in each layer on its way back from the last one; each line of the axis is ten times the one before. Point at a layer, or go there with ← and →, to read its figures below.</source>
        <translation>梯度从最后一层往回传到每一层时还有多大；轴上每条线是前一条的十倍。把鼠标移到某一层，或用 ← 和 → 移到那里，可在下方读出它的数值。</translation>
    </message>
    <message>
        <source>Size of the gradient: {last} in the last layer, {layers}, and {first} in the first: {ratio} times as large.</source>
        <translation>梯度的大小：最后一层（第 {layers} 层）为 {last}，第一层为 {first}，是前者的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>size of the gradient ∂ℓ/∂z (root mean square, logarithmic)</source>
        <translation>梯度 ∂ℓ/∂z 的大小（均方根，对数轴）</translation>
    </message>
    <message>
        <source>The size of the gradient in each layer</source>
        <translation>每层梯度的大小</translation>
    </message>
    <message>
        <source>hidden layer, from the inputs to the outputs</source>
        <translation>隐藏层（从输入到输出）</translation>
    </message>
    <message>
        <source>There are no layers yet.</source>
        <translation>还没有层。</translation>
    </message>
    <message>
        <source>In layer {number} the numbers leave what a computer can hold, or what the function is defined for. Nothing can be learnt from them.</source>
        <translation>第 {number} 层的数超出了计算机的范围，或超出了函数的定义域，什么也学不到。</translation>
    </message>
    <message>
        <source>With one hidden layer there is nothing to lose on the way. Make the stack deeper.</source>
        <translation>只有一个隐藏层，路上没什么可损失的。请加深网络。</translation>
    </message>
    <message>
        <source>Nothing of the last layer’s gradient is left in the first one: below, no weight is moved.</source>
        <translation>最后一层的梯度到第一层已一点不剩：下面的权重都不动。</translation>
    </message>
    <message>
        <source>The gradient vanishes: of every 1 that the last layer gets, {ratio} is left in the first. There the weights hardly move.</source>
        <translation>梯度消失：最后一层得到 1，第一层只剩 {ratio}。那里的权重几乎不动。</translation>
    </message>
    <message>
        <source>The gradient explodes: on its way down it grows {ratio} times. A step that suits the last layer throws the first one away.</source>
        <translation>梯度爆炸：一路向下变为 {ratio} 倍。适合最后一层的步长会把第一层抛飞。</translation>
    </message>
    <message>
        <source>No gradient reaches any hidden layer: this step moves none of their weights.</source>
        <translation>没有梯度到达任何隐藏层：这一步不会移动它们的任何权重。</translation>
    </message>
    <message>
        <source>The gradient fades: {ratio} of it is left in the first layer, which learns more slowly than the last.</source>
        <translation>梯度在减弱：到第一层只剩 {ratio}，所以第一层比最后一层学得慢。</translation>
    </message>
    <message>
        <source>The gradient grows {ratio} times on its way down, so the first layer takes the largest steps.</source>
        <translation>梯度在往下传的路上增大到 {ratio} 倍，所以第一层的步子最大。</translation>
    </message>
    <message>
        <source>The gradient lasts: the first layer’s is {ratio} times the last one’s, so all learn at about the same pace.</source>
        <translation>梯度得以保持：第一层的梯度是最后一层的 {ratio} 倍，所以各层学习的快慢差不多。</translation>
    </message>
    <message>
        <source>{dead} of {units} units are dead: their slope is 0 for every example, so no gradient comes by.</source>
        <translation>{units} 个单元中有 {dead} 个已死亡：它们对每个样本的斜率都是 0，没有梯度经过。</translation>
    </message>
    <message>
        <source>No unit is dead: each has a slope for some example.</source>
        <translation>没有死亡单元：每个单元都对某些样本有斜率。</translation>
    </message>
    <message>
        <source>Try this: choose ReLU and He’s weights. How much of the gradient is left now?</source>
        <translation>试一试：选择 ReLU 和 He 权重。现在梯度还剩多少？</translation>
    </message>
    <message>
        <source>Try this: choose He’s weights, made for ReLU, and compare.</source>
        <translation>试一试：选择专为 ReLU 设计的 He 权重，作比较。</translation>
    </message>
    <message>
        <source>Try this: make the layers 4 units wide, and draw other weights a few times. How many units die?</source>
        <translation>试一试：把每层设为 4 个单元，多抽几次权重。有多少单元死亡？</translation>
    </message>
    <message>
        <source>Try this: drag the depth to 50. Does the gradient still last?</source>
        <translation>试一试：把深度拖到 50。梯度还能保持吗？</translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid. Its slope is at most ¼: what does that leave after ten layers?</source>
        <translation>试一试：选择 sigmoid。它的斜率至多 ¼：十层之后还剩多少？</translation>
    </message>
    <message>
        <source>Try this: choose Xavier’s weights, which grow smaller the wider a layer is.</source>
        <translation>试一试：选择 Xavier 权重，层越宽它越小。</translation>
    </message>
    <message>
        <source>Point at a layer to read its figures.</source>
        <translation>把鼠标移到某一层上，即可看到它的数值。</translation>
    </message>
    <message>
        <source>Layer {number}: a = {mean} ± {deviation}, {silent} % are 0, dead {dead} of {units}; mean |f′| {slope}, gradient {gradient}</source>
        <translation>第 {number} 层：a = {mean} ± {deviation}，{silent}% 为 0，{units} 个中死亡 {dead} 个；平均 |f′| {slope}，梯度 {gradient}</translation>
    </message>
    <message>
        <source>Pictures of the layers</source>
        <translation>各层的图</translation>
    </message>
    <message>
        <source>Gradient, first layer ÷ last layer</source>
        <translation>梯度：第一层 ÷ 最后一层</translation>
    </message>
    <message>
        <source>Far below 1 it vanishes on its way back, far above 1 it explodes</source>
        <translation>远小于 1 时梯度在往回传时消失，远大于 1 时爆炸</translation>
    </message>
    <message>
        <source>Slopes alone would leave</source>
        <translation>只算斜率时剩下</translation>
    </message>
    <message>
        <source>The mean slopes of all layers multiplied, without the weights</source>
        <translation>所有层的平均斜率相乘，不计权重</translation>
    </message>
    <message>
        <source>In the first layer</source>
        <translation>第一层的梯度</translation>
    </message>
    <message>
        <source>Root mean square of ∂ℓ/∂z there, where the gradient arrives last</source>
        <translation>该处 ∂ℓ/∂z 的均方根，梯度最后传到这里</translation>
    </message>
    <message>
        <source>In the last layer</source>
        <translation>最后一层的梯度</translation>
    </message>
    <message>
        <source>Root mean square of ∂ℓ/∂z there, where the way back begins</source>
        <translation>该处 ∂ℓ/∂z 的均方根，往回传从这里开始</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死亡单元</translation>
    </message>
    <message>
        <source>Units that answer 0 to every example, so they learn nothing</source>
        <translation>对所有样本都输出 0 的单元，因此什么也学不到</translation>
    </message>
    <message>
        <source>Depth: ten sigmoids, and the gradient has vanished</source>
        <translation>深度：十层 sigmoid，梯度消失</translation>
    </message>
    <message>
        <source>Depth: tanh with Xavier’s weights lasts longer</source>
        <translation>深度：tanh 配 Xavier 权重保持得更久</translation>
    </message>
    <message>
        <source>Depth: ReLU with He’s weights lasts through 30 layers</source>
        <translation>深度：ReLU 配 He 权重可保持 30 层</translation>
    </message>
    <message>
        <source>Depth: ReLU with Xavier’s weights loses half in every layer</source>
        <translation>深度：ReLU 配 Xavier 权重每层损失一半</translation>
    </message>
    <message>
        <source>Depth: weights that are too large explode</source>
        <translation>深度：权重太大会爆炸</translation>
    </message>
    <message>
        <source>Depth: the same weights saturate tanh at −1 and 1</source>
        <translation>深度：同样的权重使 tanh 饱和在 −1 和 1</translation>
    </message>
    <message>
        <source>Depth: SELU with LeCun’s weights standardises itself</source>
        <translation>深度：SELU 配 LeCun 权重会自我标准化</translation>
    </message>
    <message>
        <source>Depth: a narrow stack of ReLUs dies</source>
        <translation>深度：窄的 ReLU 网络会死亡</translation>
    </message>
    <message>
        <source>Depth: from weights of 0 nothing ever comes</source>
        <translation>深度：权重为 0，什么也得不到</translation>
    </message>
    <message>
        <source>Handwritten digits, 64 pixels</source>
        <translation>手写数字，64 个像素</translation>
    </message>
    <message>
        <source>Spiral, 2 coordinates</source>
        <translation>螺旋，2 个坐标</translation>
    </message>
    <message>
        <source>Standard normal numbers, 64</source>
        <translation>标准正态数，64 个</translation>
    </message>
    <message>
        <source>{count} is too few or too many here. Type a whole number from 1 to {most}.</source>
        <translation>{count} 在这里太少或太多。请输入 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>“{name}” is not known here. Choose one of the list.</source>
        <translation>这里没有“{name}”。请从列表中选择。</translation>
    </message>
    <message>
        <source>{seed} is no seed for weights. Type a whole number from 0 to {most}.</source>
        <translation>{seed} 不能作为权重的种子。请输入 0 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Activation of every unit</source>
        <translation>每个单元的激活函数</translation>
    </message>
    <message>
        <source>The own formula is written on the page “Functions”</source>
        <translation>自己的公式在“函数”页书写</translation>
    </message>
    <message>
        <source>Depth: hidden layers</source>
        <translation>深度：隐藏层数</translation>
    </message>
    <message>
        <source>From 1 to 50, all alike; a softmax layer stands behind them</source>
        <translation>1 到 50 层，全部相同；后面接一个 softmax 层</translation>
    </message>
    <message>
        <source>Width: units in each layer</source>
        <translation>宽度：每层单元数</translation>
    </message>
    <message>
        <source>From 1 to 256</source>
        <translation>1 到 256</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>How they are drawn; biases are 0</source>
        <translation>抽取的方式；偏置为 0</translation>
    </message>
    <message>
        <source>What is sent through</source>
        <translation>送入的数据</translation>
    </message>
    <message>
        <source>64 examples, standardised: over all their numbers the mean is 0, the deviation 1</source>
        <translation>64 个样本，已标准化：全部数的均值为 0，标准差为 1</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>权重的随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same weights</source>
        <translation>同样的种子抽取同样的权重</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>多层网络</translation>
    </message>
    <message>
        <source>Weights and inputs</source>
        <translation>权重与输入</translation>
    </message>
    <message>
        <source>Draw other weights</source>
        <translation>重新抽取权重</translation>
    </message>
    <message>
        <source>Take the next seed</source>
        <translation>换用下一个种子</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>× dead units</source>
        <translation>× 死亡单元</translation>
    </message>
    <message>
        <source>How the activations of each layer are spread: where the strip closes to a line, all units say the same. Point at a layer, or go there with ← and →, to read its figures below.</source>
        <translation>每一层的激活值如何分布：色带收成一条线的地方，所有单元说的都一样。把鼠标移到某一层，或用 ← 和 → 移到那里，可在下方读出它的数值。</translation>
    </message>
    <message>
        <source>Activations, mean ± deviation: {first} in layer 1, {last} in layer {layers}. Dead units in all layers: {dead}.</source>
        <translation>激活值，均值 ± 标准差：第 1 层 {first}，第 {layers} 层 {last}。所有层的死亡单元：{dead}。</translation>
    </message>
    <message>
        <source>activations a: the middle 90 %, the middle half, and the median</source>
        <translation>激活值 a：中间 90%、中间一半与中位数</translation>
    </message>
    <message>
        <source>The spread of the activations in each layer</source>
        <translation>每层激活值的分布</translation>
    </message>
    <message>
        <source>There is no formula yet. Type one in z, like tanh(z) or z*sigmoid(a*z).</source>
        <translation>还没有公式。请输入一个含 z 的公式，例如 tanh(z) 或 z*sigmoid(a*z)。</translation>
    </message>
    <message>
        <source>The formula has {count} characters, but only {most} are read. Type a shorter one.</source>
        <translation>公式有 {count} 个字符，但最多只能读 {most} 个。请输入短一些的公式。</translation>
    </message>
    <message>
        <source>At character {place} brackets, signs and powers lie more than {most} deep in one another. Type a simpler formula.</source>
        <translation>在第 {place} 个字符处，括号、正负号和乘方嵌套超过了 {most} 层。请输入简单一些的公式。</translation>
    </message>
    <message>
        <source>“{found}” is no name known here. There are z, a, pi, e and the functions exp, log, tanh, sigmoid, sqrt, sin, cos, abs, max, min.</source>
        <translation>这里不认识“{found}”这个名称。可以用 z、a、pi、e，以及函数 exp、log、tanh、sigmoid、sqrt、sin、cos、abs、max、min。</translation>
    </message>
    <message>
        <source>“{found}” is no name known here. Did you mean {suggestion}?</source>
        <translation>这里不认识“{found}”这个名称。你是不是想输入 {suggestion}？</translation>
    </message>
    <message>
        <source>There is no place for “=”. Type only what stands to the right of it.</source>
        <translation>这里不能写“=”。请只输入等号右边的部分。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) means nothing in a formula. Delete it.</source>
        <translation>“{found}”（第 {place} 个字符）在公式中没有意义。请删除它。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) means nothing in a formula. Type {suggestion} instead.</source>
        <translation>“{found}”（第 {place} 个字符）在公式中没有意义。请改为输入 {suggestion}。</translation>
    </message>
    <message>
        <source>“{found}” is no number that can be computed with. Type one like 2, 0.5 or 1e-3, of a size from 1e-300 to 1e300.</source>
        <translation>“{found}”不是可以计算的数。请输入像 2、0.5 或 1e-3 这样的数，大小在 1e-300 到 1e300 之间。</translation>
    </message>
    <message>
        <source>Something is missing beside “{found}” (character {place}). Put a number, z, a or a function there, or delete the sign.</source>
        <translation>“{found}”（第 {place} 个字符）旁边缺了东西。请在那里补上一个数、z、a 或函数，或者删除这个符号。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) does not fit where it stands. Delete it, or put a sign like + or * there.</source>
        <translation>“{found}”（第 {place} 个字符）不能放在这里。请删除它，或者在那里加上 +、* 之类的符号。</translation>
    </message>
    <message>
        <source>The comma (character {place}) fits only between the arguments of max and min. Delete it, or write numbers with a point, as 0.5.</source>
        <translation>逗号（第 {place} 个字符）只能放在 max 和 min 的参数之间。请删除它；小数请用小数点，例如 0.5。</translation>
    </message>
    <message>
        <source>The comma (character {place}) fits only into max and min. For a number, type {suggestion} with a point.</source>
        <translation>逗号（第 {place} 个字符）只能用在 max 和 min 里。如果是小数，请用小数点输入 {suggestion}。</translation>
    </message>
    <message>
        <source>The number {found} (character {place}) has no sign in front of it. Type {suggestion} to multiply, or ^{found} for a power.</source>
        <translation>数 {found}（第 {place} 个字符）前面没有运算符。要相乘请输入 {suggestion}，要乘方请输入 ^{found}。</translation>
    </message>
    <message>
        <source>The bracket at character {place}, at the beginning of “{found}”, is never closed. Type the ) that is missing.</source>
        <translation>第 {place} 个字符处的括号（“{found}”的开头）一直没有闭合。请补上缺少的 )。</translation>
    </message>
    <message>
        <source>The formula ends with an open bracket. Type what belongs into it, and a ) behind that.</source>
        <translation>公式以一个左括号结尾。请输入括号里的内容，并在后面加上 )。</translation>
    </message>
    <message>
        <source>The bracket ) at character {place} was never opened. Delete it, or type a ( before it.</source>
        <translation>第 {place} 个字符处的 ) 没有对应的左括号。请删除它，或者在它前面加上 (。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) is a function. Put what it is taken of in brackets, as in {name}(z).</source>
        <translation>“{found}”（第 {place} 个字符）是函数。请把它作用的对象放进括号里，例如 {name}(z)。</translation>
    </message>
    <message>
        <source>“{found}” takes one argument, but there are {count}. Type {name}(z).</source>
        <translation>“{found}”只有一个参数，但这里有 {count} 个。请输入 {name}(z)。</translation>
    </message>
    <message>
        <source>“{found}” takes two or more arguments, separated by commas, but there are {count}. Type {name}(0, z).</source>
        <translation>“{found}”需要两个或更多参数，用逗号隔开，但这里有 {count} 个。请输入 {name}(0, z)。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would be the logarithm of {argument}, and only numbers above 0 have one. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 要对 {argument} 取对数，而只有大于 0 的数才有对数。请选择另一个 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would be the logarithm of 0, which is −∞ and no number. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 要对 0 取对数，结果是 −∞，不是一个数。请选择另一个 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would divide by 0. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 要除以 0。请选择另一个 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would be the square root of {argument}, and numbers below 0 have none. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 要对 {argument} 开平方，而小于 0 的数没有平方根。请选择另一个 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would raise {argument} to a power that is not whole, and only numbers from 0 up can be raised to one. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 要取 {argument} 的非整数次幂，而只有不小于 0 的数才能取非整数次幂。请选择另一个 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would raise 0 to a negative power, which is to divide by 0. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 要取 0 的负数次幂，也就是除以 0。请选择另一个 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: in {piece} two numbers have become too large for a computer, and their difference cannot be told. Choose a z nearer to 0.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 中有两个数大得计算机无法表示，它们的差无法确定。请选择离 0 更近的 z。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: in {piece} a number has become too large for a computer. Choose a z nearer to 0.</source>
        <translation>在 z = {z} 处没有函数值：{piece} 中有一个数大得计算机无法表示。请选择离 0 更近的 z。</translation>
    </message>
    <message>
        <source>Hands everything on, signals and gradients alike. But layers of it collapse to a single one, whatever their number.</source>
        <translation>信号和梯度都原样传下去。但无论多少层，都等于一层。</translation>
    </message>
    <message>
        <source>Its output reads as a probability, which makes it the last layer for yes or no. Inside a network its slope of at most ¼ lets gradients fade, and its outputs are not centred on 0.</source>
        <translation>它的输出可以当作概率，所以适合作判断是否的最后一层。在网络内部，它至多 ¼ 的斜率会使梯度消失，输出也不以 0 为中心。</translation>
    </message>
    <message>
        <source>Zero-centred, and nearly the identity near 0, so networks mostly learn faster with it than with the sigmoid. Far out on both sides it saturates all the same.</source>
        <translation>以 0 为中心，在 0 附近几乎就是恒等函数，所以网络用它通常比用 sigmoid 学得快。但两侧远处同样会饱和。</translation>
    </message>
    <message>
        <source>Cheap, and above 0 it hands gradients on whole, in any depth. A unit that stays below 0 for every example is dead: it gets no gradient to come back with.</source>
        <translation>计算便宜，在 0 以上无论多深都把梯度完整地传下去。对所有样本都停在 0 以下的单元就死掉了：没有梯度能让它恢复。</translation>
    </message>
    <message>
        <source>With LeCun’s weights a deep stack keeps mean 0 and variance 1 about as they are, by itself. It needs just these weights, and an exponential.</source>
        <translation>配合 LeCun 的权重，很深的网络也能自己大致保持均值 0 和方差 1。但它非用这种权重不可，还要算指数。</translation>
    </message>
    <message>
        <source>Smooth, and close to ReLU far out; language models like BERT and GPT-2 use it. It is dear, and below 0 its slope soon fades.</source>
        <translation>平滑，远处接近 ReLU；BERT、GPT-2 等语言模型都用它。它计算昂贵，在 0 以下斜率很快消失。</translation>
    </message>
    <message>
        <source>GELU to within 0.0005, without the normal distribution: cheaper, and just as smooth.</source>
        <translation>与 GELU 相差不到 0.0005，不需要正态分布：更便宜，同样平滑。</translation>
    </message>
    <message>
        <source>Smooth, and close to ReLU far out, with a dip below 0 like SiLU’s. It costs more, and far below 0 it saturates, too.</source>
        <translation>平滑，远处接近 ReLU，在 0 以下有和 SiLU 一样的低谷。它更费计算，远低于 0 时同样会饱和。</translation>
    </message>
    <message>
        <source>A sigmoid without exponentials, for small devices. Beyond ±3 it is flat altogether: nothing is learnt there.</source>
        <translation>不用指数的 sigmoid，适合小型设备。超出 ±3 就完全平了：在那里什么也学不到。</translation>
    </message>
    <message>
        <source>The perceptron: a clear yes or no. It passes no gradient anywhere, so networks of it cannot learn by gradient descent.</source>
        <translation>感知机：明确的是或否。它在任何地方都不传梯度，所以由它组成的网络无法用梯度下降学习。</translation>
    </message>
    <message>
        <source>With {symbol} = 0 it is ReLU: cheap, but a unit that stays below 0 for every example is dead.</source>
        <translation>{symbol} = 0 时它就是 ReLU：计算便宜，但对所有样本都停在 0 以下的单元就死掉了。</translation>
    </message>
    <message>
        <source>With {symbol} = 1 it is the identity: it bends nothing, and layers of it collapse to one.</source>
        <translation>{symbol} = 1 时它就是恒等函数：什么也不弯折，多少层都等于一层。</translation>
    </message>
    <message>
        <source>Cheap, and no unit dies: below 0 a slope of {slope} is left to come back with. What it leaks has to be chosen.</source>
        <translation>计算便宜，而且没有单元会死掉：0 以下还留有斜率 {slope}，可以凭它恢复。不过泄漏多少要由人来定。</translation>
    </message>
    <message>
        <source>Like leaky ReLU, but how much it leaks is learnt along with the weights, starting at {slope}: one number more to fit, and to over-fit.</source>
        <translation>与 Leaky ReLU 相似，但泄漏多少与权重一起学习，从 {slope} 开始：多一个要拟合的数，也就多一分过拟合。</translation>
    </message>
    <message>
        <source>The leak is drawn from {low} to {high} while it trains, which works against over-fitting. Afterwards it is their mean, {mean}.</source>
        <translation>训练时泄漏的斜率在 {low} 到 {high} 之间随机抽取，这有助于防止过拟合。训练之后用两者的平均值 {mean}。</translation>
    </message>
    <message>
        <source>With l = u = {low} nothing is left to chance: it is a leaky ReLU with that slope.</source>
        <translation>l = u = {low} 时没有任何随机性：它就是以此为斜率的 Leaky ReLU。</translation>
    </message>
    <message>
        <source>Below 0 it levels off at {low}, so outputs average nearer to 0 than ReLU’s, and just below 0 there is a slope to come back with. That takes an exponential, and further out it saturates.</source>
        <translation>在 0 以下它趋平于 {low}，所以输出的平均值比 ReLU 更接近 0，而且刚低于 0 时还有斜率可以恢复。代价是要算指数，再往外则会饱和。</translation>
    </message>
    <message>
        <source>Below 0 it levels off at {low}. Just below 0 its slope is nearly {alpha}, so gradients grow there, and further out it saturates.</source>
        <translation>在 0 以下它趋平于 {low}。刚低于 0 时斜率接近 {alpha}，梯度在那里会变大；再往外则会饱和。</translation>
    </message>
    <message>
        <source>With β = 0 it is the line z/2: it bends nothing, and layers of it collapse to one.</source>
        <translation>β = 0 时它是直线 z/2：什么也不弯折，多少层都等于一层。</translation>
    </message>
    <message>
        <source>Smooth, with a dip to {low} below 0, and close to ReLU far out: the larger β, the sooner. Far below 0 it saturates, and it takes an exponential.</source>
        <translation>平滑，在 0 以下有一个降到 {low} 的低谷，远处接近 ReLU：β 越大，接近得越早。远低于 0 时会饱和，而且要算指数。</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off, the sharper the larger β: it has a slope everywhere. Its outputs are never negative, and at 0 it already gives {at_zero}.</source>
        <translation>把 ReLU 的折角磨圆，β 越大越尖：处处都有斜率。它的输出从不为负，在 0 处就已经是 {at_zero}。</translation>
    </message>
    <message>
        <source>From 0 to 6 it is ReLU6, known from networks for phones: bounded, and cheap. Below 0 and above 6 units can die.</source>
        <translation>从 0 到 6 时它就是 ReLU6，常见于手机上的网络：有界，而且便宜。低于 0 和高于 6 时，单元可能死掉。</translation>
    </message>
    <message>
        <source>Cheap, and bounded by {low} and {high}. Beyond these its slope is 0, so units can die.</source>
        <translation>计算便宜，并以 {low} 和 {high} 为界。超出它们斜率就是 0，单元可能死掉。</translation>
    </message>
    <message>
        <source>For some z it gives no number, so a network could not use it.</source>
        <translation>对某些 z 它得不出数，所以网络用不了它。</translation>
    </message>
    <message>
        <source>{shape} {steepness}</source>
        <translation>{shape}{steepness}</translation>
    </message>
    <message>
        <source>Bounded, and it never falls.</source>
        <translation>有界，而且从不下降。</translation>
    </message>
    <message>
        <source>Bounded, but somewhere it falls, and there gradients change their sign.</source>
        <translation>有界，但有的地方下降，梯度在那里会变号。</translation>
    </message>
    <message>
        <source>Not bounded, and it never falls.</source>
        <translation>无界，而且从不下降。</translation>
    </message>
    <message>
        <source>Not bounded, and somewhere it falls: there gradients change their sign.</source>
        <translation>无界，而且有的地方下降：梯度在那里会变号。</translation>
    </message>
    <message>
        <source>Somewhere from −12 to 12 it runs off to infinity.</source>
        <translation>在 −12 到 12 之间的某处，它趋于无穷。</translation>
    </message>
    <message>
        <source>Its slope reaches {slope} in size, so through many layers gradients may grow.</source>
        <translation>它的斜率大小可达 {slope}，所以经过许多层后梯度可能变大。</translation>
    </message>
    <message>
        <source>From −12 to 12 it is nowhere steeper than 1, so by itself it lets no gradient grow.</source>
        <translation>从 −12 到 12，它的斜率大小处处不超过 1，所以它本身不会使梯度变大。</translation>
    </message>
    <message>
        <source>From −12 to 12 it is nowhere steeper than {slope}, so through many layers gradients fade.</source>
        <translation>从 −12 到 12，它的斜率大小处处不超过 {slope}，所以经过许多层后梯度会消失。</translation>
    </message>
    <message>
        <source>It gets as good as upright: a gradient that passes there is too large to be of use.</source>
        <translation>它有的地方几乎竖直：经过那里的梯度大得没有用处。</translation>
    </message>
    <message>
        <source>It is flat from −12 to 12: no gradient passes, so nothing can be learnt.</source>
        <translation>从 −12 到 12 它是平的：梯度传不过去，什么也学不到。</translation>
    </message>
    <message>
        <source>{function}, {figure}</source>
        <translation>{function}，{figure}</translation>
    </message>
    <message>
        <source>What a unit with this function hands on to the next layer</source>
        <translation>使用这个函数的单元传给下一层的值</translation>
    </message>
    <message>
        <source>How much of the gradient gets through the unit on its way back</source>
        <translation>反向传播时有多少梯度能通过这个单元</translation>
    </message>
    <message>
        <source>How fast the slope changes here</source>
        <translation>这里的斜率变化得有多快</translation>
    </message>
    <message>
        <source>The other functions that are ticked, at the same z: their values and their derivatives.</source>
        <translation>其他勾选的函数在同一个 z 处的值和导数。</translation>
    </message>
    <message>
        <source>At this z</source>
        <translation>此 z 处</translation>
    </message>
    <message>
        <source>flat: |f′| &lt; {threshold}</source>
        <translation>平坦：|f′| &lt; {threshold}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation>绝对误差</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>合页损失</translation>
    </message>
    <message>
        <source>Cross-entropy, two classes</source>
        <translation>交叉熵（两类）</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>binary CE</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合页</translation>
    </message>
    <message>
        <source>CE, two classes</source>
        <translation>两类交叉熵</translation>
    </message>
    <message>
        <source>½(ŷ − y)²: large errors count most. Fits the mean.</source>
        <translation>½(ŷ − y)²：大误差的分量最重。拟合出平均数。</translation>
    </message>
    <message>
        <source>|ŷ − y|: every error pulls alike. Fits the median.</source>
        <translation>|ŷ − y|：每个误差的拉力都一样。拟合出中位数。</translation>
    </message>
    <message>
        <source>A square up to δ, a straight line beyond it</source>
        <translation>不超过 δ 时是平方，超过后是直线</translation>
    </message>
    <message>
        <source>−y ln σ(o) − (1 − y) ln(1 − σ(o)): what to believe about yes and no</source>
        <translation>−y ln σ(o) − (1 − y) ln(1 − σ(o))：“是”和“否”各该信几分</translation>
    </message>
    <message>
        <source>max(0, 1 − s·o) with s = 2y − 1 = ±1: right by a margin is enough</source>
        <translation>max(0, 1 − s·o)，其中 s = 2y − 1 = ±1：答对并留有间隔就够了</translation>
    </message>
    <message>
        <source>Of two classes with the scores 0 and o, as softmax sees them</source>
        <translation>两个类别的得分是 0 和 o，经过 softmax</translation>
    </message>
    <message>
        <source>Numbers: prediction ŷ</source>
        <translation>数值：预测 ŷ</translation>
    </message>
    <message>
        <source>Yes or no: score o</source>
        <translation>是或否：得分 o</translation>
    </message>
    <message>
        <source>Loss ℓ, what the prediction costs</source>
        <translation>损失 ℓ：这个预测的代价</translation>
    </message>
    <message>
        <source>The losses over the prediction</source>
        <translation>各损失随预测变化的曲线</translation>
    </message>
    <message>
        <source>Derivative of ℓ, how hard the prediction is pulled</source>
        <translation>ℓ 的导数：预测受到多大的拉力</translation>
    </message>
    <message>
        <source>The derivatives of the losses over the prediction</source>
        <translation>各损失的导数随预测变化的曲线</translation>
    </message>
    <message>
        <source>What each prediction would cost under each loss; a loss is least where the prediction is right. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>每个预测在每种损失下要付出多少；预测正确处损失最小。拖动点或用 ← 和 → 移动它；按住 Ctrl 则读出曲线上别处的值。</translation>
    </message>
    <message>
        <source>How hard each loss pulls at the prediction: above 0 down, below 0 up. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>每种损失把预测拉得多用力：大于 0 向下拉，小于 0 向上拉。拖动点或用 ← 和 → 移动它；按住 Ctrl 则读出曲线上别处的值。</translation>
    </message>
    <message>
        <source>ŷ, the prediction</source>
        <translation>ŷ，预测</translation>
    </message>
    <message>
        <source>o, the score: yes where it is above 0</source>
        <translation>o，得分：大于 0 就答“是”</translation>
    </message>
    <message>
        <source>The prediction hits its target: it costs nothing and is not pulled anywhere.</source>
        <translation>预测正中目标：没有代价，也不受任何拉力。</translation>
    </message>
    <message>
        <source>Under the square an error of {error} pulls {error} times as hard as an error of 1. Under Huber it never pulls harder than δ = {delta}.</source>
        <translation>用平方误差时，误差 {error} 的拉力是误差 1 的 {error} 倍。用 Huber 时，拉力绝不会超过 δ = {delta}。</translation>
    </message>
    <message>
        <source>Under the square the pull is the error itself, {error}: it grows along with it, without bound. Under Huber it never exceeds δ = {delta}.</source>
        <translation>用平方误差时，拉力就是误差本身，即 {error}：误差越大拉力越大，没有上限。用 Huber 时，拉力绝不会超过 δ = {delta}。</translation>
    </message>
    <message>
        <source>An error of {error} pulls as hard as any other, with 1. So an outlier counts no more than its neighbours, but the steps do not shrink near the target.</source>
        <translation>误差 {error} 的拉力和别的误差一样，都是 1。所以离群值的分量不比其他点重，但接近目标时步子也不会变小。</translation>
    </message>
    <message>
        <source>An error of {error} is not beyond δ = {delta}, so it pulls as under the square, with {error}. Beyond δ the pull grows no more.</source>
        <translation>误差 {error} 没有超过 δ = {delta}，所以和平方误差一样，拉力是 {error}。超过 δ 以后拉力不再增大。</translation>
    </message>
    <message>
        <source>An error of {error} is beyond δ = {delta}, so it pulls with δ only. Under the square it would pull {times} times as hard.</source>
        <translation>误差 {error} 超过了 δ = {delta}，所以拉力只有 δ。换成平方误差，拉力会是它的 {times} 倍。</translation>
    </message>
    <message>
        <source>The score stands for a probability of yes of {probability}; the target is {target}. The pull is the difference, {gap}, and never more than 1.</source>
        <translation>这个得分表示“是”的概率为 {probability}，而目标是 {target}。拉力就是两者之差 {gap}，绝不会超过 1。</translation>
    </message>
    <message>
        <source>With two classes only the difference of their scores counts, so this is the binary cross-entropy again. Its pull is the probability of yes, {probability}, less the target {target}.</source>
        <translation>只有两类时，起作用的只是得分之差，所以这又是二元交叉熵。拉力等于“是”的概率 {probability} 减去目标 {target}。</translation>
    </message>
    <message>
        <source>The answer is right by a margin of {margin}, at least 1: it costs nothing and is left alone.</source>
        <translation>答对了，间隔是 {margin}，不小于 1：没有代价，也不再去动它。</translation>
    </message>
    <message>
        <source>The answer is right, but by a margin of {margin} only: below 1 it is pulled with {pull} all the same.</source>
        <translation>答对了，但间隔只有 {margin}：小于 1 时照样受到 {pull} 的拉力。</translation>
    </message>
    <message>
        <source>The answer is on the wrong side, or on neither: it is pulled with {pull}, which stays the same however wrong it is.</source>
        <translation>答案在错的一边，或者哪边都不在：受到的拉力是 {pull}，错得再厉害也不变。</translation>
    </message>
    <message>
        <source>A target of 0.5 says neither yes nor no: the loss is 1 for every score, so nothing pulls.</source>
        <translation>目标 0.5 既不是“是”也不是“否”：得分是多少，损失都是 1，所以没有拉力。</translation>
    </message>
    <message>
        <source>{loss} has a kink at ŷ = y = {at}, where there is no derivative. By convention it is {agreed}, the full dot.</source>
        <translation>{loss}在 ŷ = y = {at} 处有折点，那里导数不存在。按约定取 {agreed}，即实心点。</translation>
    </message>
    <message>
        <source>{loss} has a kink at o = {at}, where the margin s·o is 1 and there is no derivative. By convention it is {agreed}, the full dot.</source>
        <translation>{loss}在 o = {at} 处有折点，那里间隔 s·o 等于 1，导数不存在。按约定取 {agreed}，即实心点。</translation>
    </message>
    <message>
        <source>The hinge says yes by 1 and no by −1: here s = 2y − 1 = {sign}.</source>
        <translation>合页损失用 1 表示“是”，用 −1 表示“否”：这里 s = 2y − 1 = {sign}。</translation>
    </message>
    <message>
        <source>Move any of the {count} points: the mean follows by 1/{count} of the way, however far out the point is. The median stays where it is while an outermost point moves outwards.</source>
        <translation>移动 {count} 个点中的任意一个，不管它离得多远，平均数都跟着移动其路程的 1/{count}。最外面的点往外移时，中位数原地不动。</translation>
    </message>
    <message>
        <source>With one or two points all three agree: it takes a third to tell which one is the outlier.</source>
        <translation>只有一两个点时，三者相同：要有第三个点，才看得出谁是离群值。</translation>
    </message>
    <message>
        <source>Absolute error: any number from {low} to {high} fits equally well, and the middle is marked.</source>
        <translation>绝对误差：{low} 到 {high} 之间的任何数都拟合得一样好，标出的是中间那个。</translation>
    </message>
    <message>
        <source>Huber: any number from {low} to {high} fits equally well, and the middle is marked.</source>
        <translation>Huber：{low} 到 {high} 之间的任何数都拟合得一样好，标出的是中间那个。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Try this: drag the rightmost point far to the right. Which of the three marks runs after it?</source>
        <translation>试一试：把最右边的点往右拖得远远的。三个标记中哪个会追着它跑？</translation>
    </message>
    <message>
        <source>Try this: add points until there are three, and drag one of them far out. Which of the three marks runs after it?</source>
        <translation>试一试：把点添加到三个，再把其中一个拖得远远的。三个标记中哪个会追着它跑？</translation>
    </message>
    <message>
        <source>Try this: raise δ to {delta}. Which mark does Huber&apos;s join?</source>
        <translation>试一试：把 δ 提高到 {delta}。Huber 的标记会和哪个走到一起？</translation>
    </message>
    <message>
        <source>Try this: lower δ to {delta}. Which mark does Huber&apos;s join now?</source>
        <translation>试一试：把 δ 降到 {delta}。现在 Huber 的标记会和哪个走到一起？</translation>
    </message>
    <message>
        <source>Try this: tick Hinge. The same page then shows the losses of yes-or-no questions.</source>
        <translation>试一试：勾选“合页损失”。这一页就会显示是非题的损失。</translation>
    </message>
    <message>
        <source>Try this: set the target to 1, which means yes. Which way is the score pulled then?</source>
        <translation>试一试：把目标设为 1，即“是”。得分会被拉向哪一边？</translation>
    </message>
    <message>
        <source>Try this: drag the score to {score}, where the answer is surely wrong. How far can the pull grow?</source>
        <translation>试一试：把得分拖到 {score}，那里肯定答错。拉力最大能到多少？</translation>
    </message>
    <message>
        <source>Try this: drag the score to {score}, where the answer is surely right. What is left of the pull?</source>
        <translation>试一试：把得分拖到 {score}，那里肯定答对。拉力还剩多少？</translation>
    </message>
    <message>
        <source>Points on a line, and the constant that fits them under each loss</source>
        <translation>数轴上的点，以及在每种损失下拟合它们的常数</translation>
    </message>
    <message>
        <source>Points {points}; chosen: point {number}, at {x}.</source>
        <translation>点：{points}；选中第 {number} 个点，在 {x}。</translation>
    </message>
    <message>
        <source>point {number}: {x}</source>
        <translation>第 {number} 个点：{x}</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>还没有点。</translation>
    </message>
    <message>
        <source>Which one number stands best for all these points? Each loss has its own answer: drag a point, or choose one with ↑ and ↓ and move it with ← and →, and see which answer follows.</source>
        <translation>哪一个数最能代表所有这些点？每种损失各有答案：拖动一个点，或用 ↑ 和 ↓ 选一个、用 ← 和 → 移动它，看看哪个答案跟着变。</translation>
    </message>
    <message>
        <source>Drag the prediction along the curve, or press anywhere in the picture.</source>
        <translation>沿曲线拖动预测，或在图中任意处按下。</translation>
    </message>
    <message>
        <source>{symbol} = {x} lies outside the picture, which goes from −6 to 6.</source>
        <translation>{symbol} = {x} 在图外，图的范围是 −6 到 6。</translation>
    </message>
    <message>
        <source>At {symbol} = {x}: loss {value}, derivative {slope}, both of {loss}</source>
        <translation>在 {symbol} = {x} 处，{loss}：损失 {value}，导数 {slope}</translation>
    </message>
    <message>
        <source>Drag a point. Or choose one with ↑ and ↓, and move it with ← and →.</source>
        <translation>拖动一个点，或用 ↑ 和 ↓ 选一个，用 ← 和 → 移动它。</translation>
    </message>
    <message>
        <source>One constant for all points: which one costs least?</source>
        <translation>用一个常数代表所有的点：哪个代价最小？</translation>
    </message>
    <message>
        <source>Points on a line</source>
        <translation>数轴上的点</translation>
    </message>
    <message>
        <source>The constant that costs least under this loss, over all points of the line</source>
        <translation>对线上所有点而言，在这种损失下代价最小的常数</translation>
    </message>
    <message>
        <source>Pictures of the losses</source>
        <translation>损失的图</translation>
    </message>
    <message>
        <source>Choose another point</source>
        <translation>选择另一个点</translation>
    </message>
    <message>
        <source>Loss ℓ of this prediction</source>
        <translation>这个预测的损失 ℓ</translation>
    </message>
    <message>
        <source>What this prediction costs, if the target is the truth</source>
        <translation>目标是正确答案时，作出这个预测的代价</translation>
    </message>
    <message>
        <source>Derivative, the pull on it</source>
        <translation>导数，即它受到的拉力</translation>
    </message>
    <message>
        <source>How fast the loss changes with the prediction; descent goes against it</source>
        <translation>损失随预测变化得多快；下降沿相反方向走</translation>
    </message>
    <message>
        <source>Squared error fits the mean</source>
        <translation>平方误差拟合出平均数</translation>
    </message>
    <message>
        <source>Absolute error fits the median</source>
        <translation>绝对误差拟合出中位数</translation>
    </message>
    <message>
        <source>Huber fits</source>
        <translation>Huber 拟合出</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type numbers with a space or a comma between them, like 1, 1.5, 8.</source>
        <translation>“{text}”不是数。请输入用空格或逗号隔开的数，例如 1, 1.5, 8。</translation>
    </message>
    <message>
        <source>Losses: the same error under square, absolute value and Huber</source>
        <translation>损失：同一个误差，平方、绝对值和 Huber</translation>
    </message>
    <message>
        <source>Losses: one outlier, and the mean runs after it</source>
        <translation>损失：一个离群值，平均数追着它跑</translation>
    </message>
    <message>
        <source>Losses: an even number of points has many medians</source>
        <translation>损失：点数为偶数时，中位数有很多</translation>
    </message>
    <message>
        <source>Losses: Huber with a large δ is the squared error</source>
        <translation>损失：δ 很大时，Huber 就是平方误差</translation>
    </message>
    <message>
        <source>Losses: confidently wrong about a yes or no</source>
        <translation>损失：是非题上错得很自信</translation>
    </message>
    <message>
        <source>Losses: hinge, right but within the margin</source>
        <translation>损失：合页损失，答对了但间隔不够</translation>
    </message>
    <message>
        <source>Losses: cross-entropy of two classes is the binary one</source>
        <translation>损失：两类的交叉熵就是二元交叉熵</translation>
    </message>
    <message>
        <source>No loss is chosen. Tick at least one to see its curve.</source>
        <translation>没有选择损失。请至少勾选一个，才能看到它的曲线。</translation>
    </message>
    <message>
        <source>“{name}” is no loss known here. Tick one of the list.</source>
        <translation>这里没有叫“{name}”的损失。请勾选列表中的一个。</translation>
    </message>
    <message>
        <source>{number} judges a number, {answer} a yes or no: side by side they would mislead. Untick all of one group.</source>
        <translation>{number}评判数值，{answer}评判是或否：放在一起会误导人。请取消其中一组的全部勾选。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>{what} is not a finite number. Type one like 1.5.</source>
        <translation>{what}不是有限的数。请输入像 1.5 这样的数。</translation>
    </message>
    <message>
        <source>{what} {value} lies too far out to be of use. Up to {limit} either way is computed.</source>
        <translation>{what} {value} 太远，没有用处。正负 {limit} 以内可以计算。</translation>
    </message>
    <message>
        <source>The target {value} is no answer to a yes-or-no question. Type a number from 0 (no) to 1 (yes).</source>
        <translation>目标 {value} 不是是非题的答案。请输入 0（否）到 1（是）之间的数。</translation>
    </message>
    <message>
        <source>δ = {value} is no distance that Huber&apos;s loss could take. Type a number from {low} to {high}.</source>
        <translation>Huber 损失不能取 δ = {value}。请输入 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>There are no points to fit. Type at least one number.</source>
        <translation>没有可拟合的点。请至少输入一个数。</translation>
    </message>
    <message>
        <source>There are {count} points, but room for {most}. Remove some.</source>
        <translation>现在有 {count} 个点，而最多只能放 {most} 个。请删除一些。</translation>
    </message>
    <message>
        <source>Point {number} is not a finite number. Type one like 2.5.</source>
        <translation>第 {number} 个点不是有限的数。请输入像 2.5 这样的数。</translation>
    </message>
    <message>
        <source>Point {number}, {value}, lies too far out to be of use. Up to {limit} either way is computed.</source>
        <translation>第 {number} 个点 {value} 太远，没有用处。正负 {limit} 以内可以计算。</translation>
    </message>
    <message>
        <source>At the same place</source>
        <translation>同一位置的其他损失</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>{loss}, loss</source>
        <translation>{loss}，损失</translation>
    </message>
    <message>
        <source>{loss}, derivative</source>
        <translation>{loss}，导数</translation>
    </message>
    <message>
        <source>What the prediction costs under this loss</source>
        <translation>这个预测在这种损失下的代价</translation>
    </message>
    <message>
        <source>How hard this loss pulls: descent moves the prediction the other way</source>
        <translation>这种损失的拉力：梯度下降让预测朝相反的方向移动</translation>
    </message>
    <message>
        <source>The other losses that are ticked, at the same prediction: what each of them costs, and how it pulls.</source>
        <translation>其他勾选的损失在同一个预测处：各自的代价，以及怎样拉动预测。</translation>
    </message>
    <message>
        <source>Tick to compare, within one group</source>
        <translation>勾选以比较，限于同一组</translation>
    </message>
    <message>
        <source>The two groups answer different questions: a loss of the other group takes the place of all.</source>
        <translation>两组回答的是不同的问题：勾选另一组的损失，会换掉现在的全部。</translation>
    </message>
    <message>
        <source>Explained with numbers</source>
        <translation>代入数字讲解</translation>
    </message>
    <message>
        <source>Which one the figures and formulas on the right are about</source>
        <translation>右边的数值和公式讲的是哪一个</translation>
    </message>
    <message>
        <source>Numbers with a space or a comma between them</source>
        <translation>用空格或逗号隔开的数</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Points to fit</source>
        <translation>要拟合的点</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>目标 y</translation>
    </message>
    <message>
        <source>What is right: a number, or 0 for no and 1 for yes</source>
        <translation>正确的值：一个数，或用 0 表示否、1 表示是</translation>
    </message>
    <message>
        <source>Prediction, the point</source>
        <translation>预测，即图中的点</translation>
    </message>
    <message>
        <source>A number ŷ, or the score o of yes: yes where it is above 0</source>
        <translation>数值 ŷ，或“是”的得分 o：大于 0 就答“是”</translation>
    </message>
    <message>
        <source>δ of Huber</source>
        <translation>Huber 的 δ</translation>
    </message>
    <message>
        <source>Up to this error it is a square, beyond it a straight line</source>
        <translation>误差不超过它时是平方，超过后是直线</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>添加一个点</translation>
    </message>
    <message>
        <source>One more, to the right of the chosen one</source>
        <translation>在选中的点右边再加一个</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the chosen point: the one that was dragged or chosen last</source>
        <translation>删除选中的点，即最后拖动或选择的那个</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>Whether all values lie between two numbers</source>
        <translation>所有值是否都介于两个数之间</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>单调</translation>
    </message>
    <message>
        <source>Whether f never falls</source>
        <translation>f 是否从不下降</translation>
    </message>
    <message>
        <source>Mono-tone</source>
        <translation>单调</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>可导</translation>
    </message>
    <message>
        <source>Whether f has a derivative everywhere, and so neither kink nor jump</source>
        <translation>f 是否处处可导，即既无折点也无跳跃</translation>
    </message>
    <message>
        <source>Differ-entiable</source>
        <translation>可导</translation>
    </message>
    <message>
        <source>Largest |f′|</source>
        <translation>最大 |f′|</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>零中心</translation>
    </message>
    <message>
        <source>All values that f gets. What a round bracket stands at is never reached; braces hold single values.</source>
        <translation>f 取得的所有值。圆括号旁的值永远达不到；花括号里是单独的值。</translation>
    </message>
    <message>
        <source>Whether the mean output is 0 where z is standard normal</source>
        <translation>z 服从标准正态分布时，平均输出是否为 0</translation>
    </message>
    <message>
        <source>f(z) ≈ z</source>
        <translation>f(z) ≈ z</translation>
    </message>
    <message>
        <source>Whether f is nearly z itself near 0: f(0) = 0 with slope 1</source>
        <translation>f 在 0 附近是否近似 z 本身：f(0) = 0 且斜率为 1</translation>
    </message>
    <message>
        <source>The most of a gradient that passes</source>
        <translation>梯度最多能通过的倍数</translation>
    </message>
    <message>
        <source>It has no value for some z, so nothing more can be said of it. A network would stop at the first such z.</source>
        <translation>它对某些 z 没有值，所以别的都无从谈起。网络遇到第一个这样的 z 就会停下。</translation>
    </message>
    <message>
        <source>A layer of it passes at most {slope} times the gradient, so ten layers at most {power} times, weights aside.</source>
        <translation>不计权重，这样的一层至多让梯度的 {slope} 倍通过，十层至多 {power} 倍。</translation>
    </message>
    <message>
        <source>A layer of it passes at most the whole gradient, so no number of layers can make it grow, weights aside.</source>
        <translation>不计权重，这样的一层至多让全部梯度通过，所以再多层也不会使它变大。</translation>
    </message>
    <message>
        <source>Its slope has no bound: a single layer can blow a gradient up by any factor.</source>
        <translation>它的斜率没有上界：单单一层就能把梯度放大任意倍。</translation>
    </message>
    <message>
        <source>It passes no gradient at all, so nothing below it can learn.</source>
        <translation>它完全不让梯度通过，所以它下面的什么都学不到。</translation>
    </message>
    <message>
        <source>Fed with standard normal numbers its outputs average {mean}.</source>
        <translation>输入标准正态数时，输出平均为 {mean}。</translation>
    </message>
    <message>
        <source>Fed with standard normal numbers its outputs average 0, which the next layer likes.</source>
        <translation>输入标准正态数时，输出平均为 0，这对下一层有利。</translation>
    </message>
    <message>
        <source>It runs off to infinity on the way, so its outputs have no mean that could be computed.</source>
        <translation>它在途中趋于无穷，所以输出没有可以计算的平均值。</translation>
    </message>
    <message>
        <source>Try this: click the heading “Largest |f′|”. Which functions could make a gradient grow?</source>
        <translation>试一试：点击表头“最大 |f′|”。哪些函数可能使梯度变大？</translation>
    </message>
    <message>
        <source>Try this: measure the costs. How much dearer than ReLU is what needs an exponential?</source>
        <translation>试一试：测量开销。需要指数函数的比 ReLU 贵多少？</translation>
    </message>
    <message>
        <source>× ReLU</source>
        <translation>× ReLU</translation>
    </message>
    <message>
        <source>Value and slope of 10,000 numbers are timed, in {rounds} rounds of all functions. ± is half of what the middle half of the rounds spans.</source>
        <translation>对 10,000 个数计算函数值与斜率并计时，所有函数依次各测 {rounds} 遍。± 是中间一半的各遍所跨范围的一半。</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>第 {round} 遍，共 {rounds} 遍</translation>
    </message>
    <message>
        <source>{function}: {cost}</source>
        <translation>{function}：{cost}</translation>
    </message>
    <message>
        <source>Measure the costs</source>
        <translation>测量开销</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{function} is missing here, as its parameters make no sense. Mend them on the page “Functions”.</source>
        <translation>这里缺少{function}，因为它的参数没有意义。请在“函数”页改正。</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>永远达不到</translation>
    </message>
    <message>
        <source>Click a heading to sort, a row to look closer. Computed, not typed in.</source>
        <translation>点击表头排序，点击一行细看。全部是算出来的，不是填进去的。</translation>
    </message>
    <message>
        <source>Sort by the column, and the other way round</source>
        <translation>按该列排序，再按一次则反向</translation>
    </message>
    <message>
        <source>Largest slope</source>
        <translation>最大斜率</translation>
    </message>
    <message>
        <source>Where it is below 1, every layer makes the gradient smaller</source>
        <translation>小于 1 时，每一层都使梯度变小</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>A unit never answers with less</source>
        <translation>单元的输出不会更小</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>A unit never answers with more</source>
        <translation>单元的输出不会更大</translation>
    </message>
    <message>
        <source>Mean output for z ~ N(0,&#xa0;1)</source>
        <translation>z ~ N(0,&#xa0;1) 时的平均输出</translation>
    </message>
    <message>
        <source>Near 0 the next layer gets numbers around 0, with which it learns best</source>
        <translation>接近 0 时，下一层得到 0 附近的数，学得最好</translation>
    </message>
    <message>
        <source>Cost on this machine</source>
        <translation>在本机上的开销</translation>
    </message>
    <message>
        <source>How long value and slope take, beside those of ReLU</source>
        <translation>计算值和斜率要多久，与 ReLU 相比</translation>
    </message>
    <message>
        <source>What they cost</source>
        <translation>计算开销</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>它的参数</translation>
    </message>
    <message>
        <source>Properties: all functions as libraries set them</source>
        <translation>性质：各库默认参数下的全部函数</translation>
    </message>
    <message>
        <source>Properties: hard tanh from 0 to 6 is ReLU6</source>
        <translation>性质：0 到 6 的 hard tanh 就是 ReLU6</translation>
    </message>
    <message>
        <source>Properties: a leaky ReLU with slope 1 is no longer one</source>
        <translation>性质：斜率为 1 的 Leaky ReLU 已不成其为 ReLU</translation>
    </message>
    <message>
        <source>Properties of the functions</source>
        <translation>函数的性质</translation>
    </message>
    <message>
        <source>A click on a heading sorts, a click on a row looks at a function more closely.</source>
        <translation>点击表头排序，点击一行细看该函数。</translation>
    </message>
    <message>
        <source>One row for each function, with what can be computed of it. A click on a heading sorts by it, as the key S does by the column that the keys are on; the row that is chosen is worked out on the right.</source>
        <translation>每个函数一行，列出可以算出的性质。点击列标题按它排序，S 键则按光标所在的列排序；选中的一行在右边详细计算。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Cost, ×&#xa0;ReLU</source>
        <translation>开销 ×&#xa0;ReLU</translation>
    </message>
    <message>
        <source>How long value and slope take on this machine, beside ReLU&apos;s: the median, ± half of what the middle half spans</source>
        <translation>在本机上计算函数值与斜率的时间与 ReLU 之比：中位数 ± 中间一半跨度的一半</translation>
    </message>
    <message>
        <source>not defined everywhere</source>
        <translation>并非处处有定义</translation>
    </message>
    <message>
        <source>∂ℓ/∂z, how hard each loss pulls at z</source>
        <translation>∂ℓ/∂z：每种损失拉动 z 的力度</translation>
    </message>
    <message>
        <source>The gradients of cross-entropy and squared error over z; drag the start</source>
        <translation>交叉熵和平方误差的梯度随 z 变化的曲线；可以拖动起点</translation>
    </message>
    <message>
        <source>cross-entropy: σ − y</source>
        <translation>交叉熵：σ − y</translation>
    </message>
    <message>
        <source>squared error: (σ − y) σ′</source>
        <translation>平方误差：(σ − y) σ′</translation>
    </message>
    <message>
        <source>Start z₀ = {start}, target {target}. Step {step}: cross-entropy at z = {first} with ∂ℓ/∂z = {pull}, squared error at z = {second} with ∂ℓ/∂z = {other}.</source>
        <translation>起点 z₀ = {start}，目标 {target}。第 {step} 步：交叉熵在 z = {first}，∂ℓ/∂z = {pull}；平方误差在 z = {second}，∂ℓ/∂z = {other}。</translation>
    </message>
    <message>
        <source>How hard cross-entropy (solid) and squared error (dashed) pull at z; disc and diamond are where the two racers are. Drag the start, the triangle, or move it with ← and →; with Ctrl these read the curves.</source>
        <translation>交叉熵（实线）和平方误差（虚线）在 z 处拉得多用力；圆点和菱形是两位选手所在的位置。拖动起点（三角形），或用 ← 和 → 移动它；按住 Ctrl 则读出曲线的值。</translation>
    </message>
    <message>
        <source>At the start the unit is already within {tolerance} of its target, so neither has anything to learn.</source>
        <translation>单元在起点就已经离目标不到 {tolerance}，所以两者都没有什么要学的。</translation>
    </message>
    <message>
        <source>The unit starts confidently wrong, where the sigmoid is flat: its slope of {slope} shrinks the gradient of the squared error. In cross-entropy that slope cancels, so the unit is pulled hard.</source>
        <translation>单元一开始错得很自信，那里的 Sigmoid 很平：{slope} 的斜率缩小了平方误差的梯度。在交叉熵里这个斜率约掉了，所以单元被用力拉动。</translation>
    </message>
    <message>
        <source>The squared error&apos;s gradient is multiplied by the slope of the sigmoid, at the start by {slope}. In cross-entropy that slope cancels: its gradient is just how wrong the unit is.</source>
        <translation>平方误差的梯度要乘上 Sigmoid 的斜率，在起点是乘 {slope}。在交叉熵里这个斜率约掉了：它的梯度就是单元错了多少。</translation>
    </message>
    <message>
        <source>Cross-entropy arrived after {first}, squared error after {second}.</source>
        <translation>交叉熵用了 {first}到达，平方误差用了 {second}。</translation>
    </message>
    <message>
        <source>Cross-entropy arrived after {first}, squared error not within {most} steps.</source>
        <translation>交叉熵用了 {first}到达，平方误差在 {most} 步之内没有到达。</translation>
    </message>
    <message>
        <source>Squared error arrived after {second}, cross-entropy not within {most} steps.</source>
        <translation>平方误差用了 {second}到达，交叉熵在 {most} 步之内没有到达。</translation>
    </message>
    <message>
        <source>Neither of the two arrived within {most} steps.</source>
        <translation>两者在 {most} 步之内都没有到达。</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>After {steps} of {end}: σ(z) = {first} with cross-entropy, {second} with squared error.</source>
        <translation>走了 {steps}，共 {end} 步：用交叉熵 σ(z) = {first}，用平方误差 σ(z) = {second}。</translation>
    </message>
    <message>
        <source>What turned out true was held to be impossible: −ln q is infinite, so no gain elsewhere makes up for it. 1 − q charges just 1.</source>
        <translation>真实发生的事曾被认为不可能：−ln q 是无穷大，别处做得再好也补不回来。1 − q 却只罚 1。</translation>
    </message>
    <message>
        <source>What turned out true was held to be certain: that costs nothing, whichever way it is counted.</source>
        <translation>真实发生的事曾被认为必然发生：无论怎么算，代价都是 0。</translation>
    </message>
    <message>
        <source>What turned out true was given {q}. Whenever q is halved −ln q grows by 0.6931, without end, while 1 − q never exceeds 1.</source>
        <translation>真实发生的事曾被给了 {q} 的概率。q 每减半一次，−ln q 就增加 0.6931，没有止境，而 1 − q 永远不超过 1。</translation>
    </message>
    <message>
        <source>Try this: press Play. What does the slower one do while the other runs?</source>
        <translation>试一试：按“播放”。一个在跑的时候，慢的那个在做什么？</translation>
    </message>
    <message>
        <source>Try this: lower the learning rate. Steps as large as these jump past the target.</source>
        <translation>试一试：调低学习率。这么大的步子会跳过目标。</translation>
    </message>
    <message>
        <source>Try this: raise the learning rate to 100. Does the squared error catch up?</source>
        <translation>试一试：把学习率提高到 100。平方误差追得上吗？</translation>
    </message>
    <message>
        <source>Try this: drag the start out to {z}, where the unit is surely wrong.</source>
        <translation>试一试：把起点拖到 {z}，单元在那里肯定是错的。</translation>
    </message>
    <message>
        <source>Try this: drag q towards 0. Which of the two penalties notices?</source>
        <translation>试一试：把 q 拖向 0。两种惩罚中，哪一种有所察觉？</translation>
    </message>
    <message>
        <source>Try this: set the target to 0.5 and the learning rate to 10. Who arrives, and who jumps about?</source>
        <translation>试一试：把目标设为 0.5，学习率设为 10。谁到得了，谁在来回跳？</translation>
    </message>
    <message>
        <source>Drag the triangle: there both units start.</source>
        <translation>拖动三角形：两个单元都从那里出发。</translation>
    </message>
    <message>
        <source>z₀ = {z} lies outside the picture, which goes from −8 to 8.</source>
        <translation>z₀ = {z} 在图外，图的范围是 −8 到 8。</translation>
    </message>
    <message>
        <source>At z = {z}: σ(z) − y = {error}, times σ′(z): {product}</source>
        <translation>在 z = {z} 处：σ(z) − y = {error}，乘以 σ′(z)：{product}</translation>
    </message>
    <message>
        <source>At the z that this racer has come to, at the step that is looked at</source>
        <translation>在所看的这一步，这个单元走到的 z 处</translation>
    </message>
    <message>
        <source>Picture of the steps</source>
        <translation>步数的图</translation>
    </message>
    <message>
        <source>After so many steps this racer comes within 0.1 of the target</source>
        <translation>这位选手走这么多步后与目标相差不到 0.1</translation>
    </message>
    <message>
        <source>Picture of the gradients</source>
        <translation>梯度的图</translation>
    </message>
    <message>
        <source>Look at the step before, or the next one</source>
        <translation>查看上一步或下一步</translation>
    </message>
    <message>
        <source>Go on, or back, by ten steps</source>
        <translation>前进或后退十步</translation>
    </message>
    <message>
        <source>Look at the start, or at the end</source>
        <translation>看起点或终点</translation>
    </message>
    <message>
        <source>Picture of the penalties</source>
        <translation>惩罚的图</translation>
    </message>
    <message>
        <source>∂ℓ/∂z of cross-entropy, at this step</source>
        <translation>交叉熵的 ∂ℓ/∂z（这一步）</translation>
    </message>
    <message>
        <source>∂ℓ/∂z of squared error</source>
        <translation>平方误差的 ∂ℓ/∂z</translation>
    </message>
    <message>
        <source>Steps, cross-entropy</source>
        <translation>交叉熵所需步数</translation>
    </message>
    <message>
        <source>Steps, squared error</source>
        <translation>平方误差所需步数</translation>
    </message>
    <message>
        <source>Penalty −ln q</source>
        <translation>惩罚 −ln q</translation>
    </message>
    <message>
        <source>What cross-entropy charges: the surprisal of what came true</source>
        <translation>交叉熵收取的代价：实际发生之事的信息量</translation>
    </message>
    <message>
        <source>Penalty 1 − q</source>
        <translation>惩罚 1 − q</translation>
    </message>
    <message>
        <source>What a straight line would charge, at most 1</source>
        <translation>直线会收取的代价，最多为 1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>σ(z), what the unit answers after each step</source>
        <translation>σ(z)：每一步之后单元的回答</translation>
    </message>
    <message>
        <source>The answers of both racers over the steps; each line ends where it arrives</source>
        <translation>两个赛跑者每一步的回答；每条线止于到达之处</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Step {step} of {end}: σ(z) = {first} with cross-entropy, {second} with squared error; target {target}</source>
        <translation>第 {step} 步，共 {end} 步：用交叉熵 σ(z) = {first}，用平方误差 σ(z) = {second}；目标 {target}</translation>
    </message>
    <message>
        <source>What the unit answers after each step, trained with cross-entropy (solid) and with squared error (dashed); in the shaded strip the race is won. Press anywhere, or ← and →, to look at another step.</source>
        <translation>单元在每一步之后的回答，分别用交叉熵（实线）和平方误差（虚线）训练；进入阴影带就赢了比赛。点击任意处，或用 ← 和 →，查看另一步。</translation>
    </message>
    <message>
        <source>q of what came true</source>
        <translation>真实结果的概率 q</translation>
    </message>
    <message>
        <source>Penalty in nats</source>
        <translation>惩罚（奈特）</translation>
    </message>
    <message>
        <source>The penalties −ln q and 1 − q over q; drag to change q</source>
        <translation>惩罚 −ln q 和 1 − q 随 q 变化的曲线；拖动可以改变 q</translation>
    </message>
    <message>
        <source>q = {q}: −ln q = {log}, 1 − q = {linear}</source>
        <translation>q = {q}：−ln q = {log}，1 − q = {linear}</translation>
    </message>
    <message>
        <source>What each penalty charges for having held the truth only q likely: −ln q rises without end, 1 − q never beyond 1. Drag the point or move it with ← and →.</source>
        <translation>认为真相只有 q 的可能时，每种惩罚收取多少：−ln q 无限上升，1 − q 从不超过 1。拖动点或用 ← 和 → 移动它。</translation>
    </message>
    <message>
        <source>Race: a confidently wrong unit, 17 steps against 497</source>
        <translation>赛跑：错得很自信的单元，17 步对 497 步</translation>
    </message>
    <message>
        <source>Race: so wrong that the squared error never arrives</source>
        <translation>赛跑：错得太远，平方误差永远到不了</translation>
    </message>
    <message>
        <source>Race: undecided at the start, 10 steps against 71</source>
        <translation>赛跑：起点犹豫不决，10 步对 71 步</translation>
    </message>
    <message>
        <source>Race: a learning rate of 100 lets even the squared error leap</source>
        <translation>赛跑：学习率为 100，连平方误差也能大步跳</translation>
    </message>
    <message>
        <source>Race: steps too large for the target 0.5</source>
        <translation>赛跑：对目标 0.5 来说步子太大</translation>
    </message>
    <message>
        <source>−log q: only 1 % was given to what turned out true</source>
        <translation>−log q：真实结果只被给了 1% 的概率</translation>
    </message>
    <message>
        <source>−log q: what was held impossible turned out true</source>
        <translation>−log q：被认为不可能的事真的发生了</translation>
    </message>
    <message>
        <source>z₀ = {value} is no start for the race. Type a number from −8 to 8; up to {limit} either way is computed.</source>
        <translation>z₀ = {value} 不能作为赛跑的起点。请输入 −8 到 8 的数；绝对值不超过 {limit} 都能计算。</translation>
    </message>
    <message>
        <source>y = {value} is no answer that a sigmoid could come near. Type a number from 0 to 1.</source>
        <translation>y = {value} 是 Sigmoid 接近不了的回答。请输入 0 到 1 的数。</translation>
    </message>
    <message>
        <source>η = {value} is no learning rate. Type a number above 0, up to {limit}.</source>
        <translation>η = {value} 不能作为学习率。请输入大于 0、不超过 {limit} 的数。</translation>
    </message>
    <message>
        <source>There is no step {value}: the race begins with step 0.</source>
        <translation>没有第 {value} 步：赛跑从第 0 步开始。</translation>
    </message>
    <message>
        <source>q = {value} is no probability. Type a number from 0 to 1.</source>
        <translation>q = {value} 不是概率。请输入 0 到 1 的数。</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>赛跑</translation>
    </message>
    <message>
        <source>Why the logarithm</source>
        <translation>为什么用对数</translation>
    </message>
    <message>
        <source>Start z₀</source>
        <translation>起点 z₀</translation>
    </message>
    <message>
        <source>The weighted sum of the unit before the first step</source>
        <translation>第一步之前单元的加权和</translation>
    </message>
    <message>
        <source>What σ(z) should be; the race is won within 0.1 of it</source>
        <translation>σ(z) 应该等于的数；相差不到 0.1 就算到达</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Each step takes η times the gradient from z</source>
        <translation>每一步从 z 中减去 η 乘以梯度</translation>
    </message>
    <message>
        <source>Probability q of what came true</source>
        <translation>赋予真实结果的概率 q</translation>
    </message>
    <message>
        <source>How probable was held what then came true</source>
        <translation>事先认为后来成真的那个结果有多大可能</translation>
    </message>
    <message>
        <source>not within {most}</source>
        <translation>{most} 步内未到</translation>
    </message>
    <message>
        <source>Both racers back to the start</source>
        <translation>两个单元都回到起点</translation>
    </message>
    <message>
        <source>One step of gradient descent for each racer</source>
        <translation>两个单元各做一步梯度下降</translation>
    </message>
    <message>
        <source>Let the race run, or stand still; it takes some six seconds. Space does the same.</source>
        <translation>让赛跑进行或停住；约需六秒。按空格键也可以。</translation>
    </message>
    <message>
        <source>Which step of the race is looked at</source>
        <translation>现在看的是赛跑的第几步</translation>
    </message>
    <message>
        <source>What a unit does to its weighted sum, and how much of a gradient it lets pass</source>
        <translation>单元如何处理加权和，又让多少梯度通过</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>What sets the functions apart, in a table, with what each costs here</source>
        <translation>用一张表说明各函数的区别，以及在本机上的开销</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>What many layers do to signals and gradients: they vanish, explode, or last</source>
        <translation>多层对信号和梯度的作用：消失、爆炸或保持</translation>
    </message>
    <message>
        <source>How wrong a prediction is, which way it is pulled, and what an outlier does</source>
        <translation>预测错得多远、被拉向哪边、离群点有何影响</translation>
    </message>
    <message>
        <source>Loss and sigmoid</source>
        <translation>损失与 sigmoid</translation>
    </message>
    <message>
        <source>Why cross-entropy, and not the squared error, stands behind a sigmoid</source>
        <translation>sigmoid 后面为什么用交叉熵而不是平方误差</translation>
    </message>
    <message>
        <source>{symbol} of {function}</source>
        <translation>{function} 的 {symbol}</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Point removed</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>A parameter of {function}: its curve and its derivative change with it.</source>
        <translation>{function} 的参数：它的曲线和导数随之改变。</translation>
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
        <source>{project}[*] – NN Studio</source>
        <translation>{project}[*] – NN Studio</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>缩放：{percent}%</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>F1 shows the keys · Shift+F1 explains · F11 presents · Ctrl+plus and Ctrl+minus zoom</source>
        <translation>F1 查看按键 · Shift+F1 这是什么 · F11 演示 · Ctrl+加号和 Ctrl+减号缩放</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
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
        <source>&amp;Undo: {step}</source>
        <translation>撤销(&amp;U)：{step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>重做(&amp;R)：{step}</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
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
        <source>The log lies here: {path}</source>
        <translation>日志在这里：{path}</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
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
        <source>&amp;Open the log</source>
        <translation>打开日志(&amp;O)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG, twice as fine as the screen</source>
        <translation>PNG，屏幕的两倍精细</translation>
    </message>
    <message>
        <source>SVG, for any size</source>
        <translation>SVG，任意大小</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Report of this tab as &amp;PDF…</source>
        <translation>将本标签页导出为 PDF 报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Report of this tab as a &amp;web page…</source>
        <translation>将本标签页导出为网页报告(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;icture of this tab…</source>
        <translation>本标签页的图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Pictures, tables and &amp;formulas</source>
        <translation>图、表和公式(&amp;F)</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>NN Studio projects</source>
        <translation>NN Studio 项目</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved. Save them?</source>
        <translation>“{name}”有未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>What is not saved is gone when you go on.</source>
        <translation>继续的话，未保存的内容就没有了。</translation>
    </message>
    <message>
        <source>Opened: {path}</source>
        <translation>已打开：{path}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>无法保存“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>无法打开“{name}”。</translation>
    </message>
    <message>
        <source>The parts of the project do not fit together; nothing has been changed. Open another copy of it.</source>
        <translation>项目的各部分互相不符；什么都没有改动。请打开它的另一份副本。</translation>
    </message>
    <message>
        <source>Its name has characters that belong to no script, so it could not be saved there again. Rename the file first.</source>
        <translation>文件名含有不属于任何文字的字符，将无法再保存回去。请先给文件改名。</translation>
    </message>
    <message>
        <source>A single step of the training takes too long to wait for. Pause the training, and save again.</source>
        <translation>训练的一步所需时间太长，等不及了。请暂停训练，再保存一次。</translation>
    </message>
    <message>
        <source>Something unexpected has happened; nothing has been changed.</source>
        <translation>发生了意外；什么都没有改动。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>“{name}” is open in another window already.</source>
        <translation>“{name}”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>It is open on the computer “{computer}”. Who saves last would overwrite the work of the other. Open a copy, and save it under a name of its own.</source>
        <translation>它正在计算机“{computer}”上打开。后保存的人会覆盖另一个人的工作。请打开副本，并用另一个名字保存。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>To save there would overwrite the work of the other window. Choose another name.</source>
        <translation>保存到那里会覆盖另一个窗口的工作。请换一个名字。</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>换个名字…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>“{name}” has been changed by another window or program since you opened it.</source>
        <translation>“{name}”在你打开之后被另一个窗口或程序改动过。</translation>
    </message>
    <message>
        <source>To save now would overwrite what was changed there.</source>
        <translation>现在保存会覆盖那里的改动。</translation>
    </message>
    <message>
        <source>“{name}” has just been changed or taken away by another program. Your work here is as it was.</source>
        <translation>“{name}”刚被另一个程序改动或移走。这里的工作没有变化。</translation>
    </message>
    <message>
        <source>Recover work</source>
        <translation>恢复工作内容</translation>
    </message>
    <message>
        <source>NN Studio ended unexpectedly. This was not saved, but has been kept:</source>
        <translation>NN Studio 意外结束。以下内容当时没有保存，但已为你保留：</translation>
    </message>
    <message>
        <source>One project opens in this window. The others stay kept, and are offered again when the program is started next.</source>
        <translation>此窗口中只能打开一个项目。其余的会继续保留，下次启动程序时再次提供。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on with this work in this window</source>
        <translation>在此窗口中继续这项工作</translation>
    </message>
    <message>
        <source>Delete what was kept of this work; the project&apos;s own file stays as it is</source>
        <translation>删除为这项工作保留的内容；项目自己的文件保持不变</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Leave everything as it is: it is offered again when the program is started next</source>
        <translation>一切保持原样：下次启动程序时会再次提供</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}：{name}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>It has no file of its own yet.</source>
        <translation>它还没有自己的文件。</translation>
    </message>
    <message>
        <source>Newer than its own file: {path}</source>
        <translation>比它自己的文件更新：{path}</translation>
    </message>
    <message>
        <source>⚠ Its own file was saved after this: {path}</source>
        <translation>⚠ 它自己的文件在此之后又保存过：{path}</translation>
    </message>
    <message>
        <source>Its own file is not there any more: {path}</source>
        <translation>它自己的文件已经不在了：{path}</translation>
    </message>
    <message>
        <source>This work is damaged, and cannot be recovered. What there is of it lies here: {path}</source>
        <translation>这项工作已损坏，无法恢复。剩下的内容在这里：{path}</translation>
    </message>
    <message>
        <source>Recovered. Save the project to have it in a file of its own.</source>
        <translation>已恢复。请保存项目，使其有自己的文件。</translation>
    </message>
    <message>
        <source>Recovered. Save the project to have it in {path}.</source>
        <translation>已恢复。请保存项目，将其写入 {path}。</translation>
    </message>
    <message>
        <source>Recovered as a copy, for {path} is open in another window. Save it under a name of its own.</source>
        <translation>已恢复为副本，因为 {path} 已在另一个窗口中打开。请用另一个名称保存。</translation>
    </message>
    <message>
        <source>The disk is full, so work that is not saved would not outlive a crash. Make some room, and save the project often.</source>
        <translation>磁盘已满，因此一旦崩溃，未保存的工作就会丢失。请腾出一些空间，并经常保存项目。</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}, so work that is not saved would not outlive a crash. Save the project often.</source>
        <translation>无法写入 {folder}，因此一旦崩溃，未保存的工作就会丢失。请经常保存项目。</translation>
    </message>
    <message>
        <source>Work that is not saved would not outlive a crash ({words}). Save the project often.</source>
        <translation>一旦崩溃，未保存的工作就会丢失（{words}）。请经常保存项目。</translation>
    </message>
    <message>
        <source>Work that is not saved would not outlive a crash. {why}</source>
        <translation>一旦崩溃，未保存的工作就会丢失。{why}</translation>
    </message>
    <message>
        <source>It takes long to keep what is not saved, and may not be done yet. Save the project now.</source>
        <translation>保留未保存的内容需要较长时间，可能尚未完成。请立即保存项目。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong in NN Studio.</source>
        <translation>NN Studio 出错了。</translation>
    </message>
    <message>
        <source>NN Studio ran out of memory.</source>
        <translation>NN Studio 的内存不够了。</translation>
    </message>
    <message>
        <source>Your work is kept in a recovery file.</source>
        <translation>你的工作已保存在恢复文件中。</translation>
    </message>
    <message>
        <source>Your work could not be kept in a recovery file. {reason}</source>
        <translation>你的工作未能存入恢复文件。{reason}</translation>
    </message>
    <message>
        <source>It is a fault of the program, not yours, and you can go on. If something looks odd now, undo the last step. If it happens again, save the project under another name and start the program anew.</source>
        <translation>这是程序的错误，不是你的错，你可以继续。如果现在有什么看起来不对，请撤销上一步。如果再次发生，请把项目另存为别的名字，再重新启动程序。</translation>
    </message>
    <message>
        <source>You can go on. Before you try the same again, close other programs, or choose fewer examples or a smaller network.</source>
        <translation>你可以继续。再次尝试之前，请关闭其他程序，或选择较少的样本、较小的网络。</translation>
    </message>
    <message>
        <source>It has happened {times} times so far.</source>
        <translation>到目前为止已发生 {times} 次。</translation>
    </message>
    <message>
        <source>Another error has followed. The report tells of both.</source>
        <translation>随后又出现了另一个错误，报告里两个都有。</translation>
    </message>
    <message>
        <source>{others} other errors have followed. The report tells of all.</source>
        <translation>随后又出现了 {others} 个别的错误，报告里都有。</translation>
    </message>
    <message>
        <source>Report for those who mend it</source>
        <translation>给修复者的报告</translation>
    </message>
    <message>
        <source>Where it happened, versions, settings and the last lines of the log; your own data are not in it</source>
        <translation>出错的位置、各个版本、设置和日志的最后几行；不含你自己的数据</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the report, to send it to the developers</source>
        <translation>把报告放到剪贴板上，以便发给修复它的人</translation>
    </message>
    <message>
        <source>Open the file in which the program notes what it does</source>
        <translation>打开程序记录自己所做之事的文件</translation>
    </message>
    <message>
        <source>Quit; what was kept is offered at the next start</source>
        <translation>退出程序；已保留的内容会在下次启动时提供</translation>
    </message>
    <message>
        <source>Close this and work on (Esc)</source>
        <translation>关闭此窗口，继续工作（Esc）</translation>
    </message>
    <message>
        <source>About NN Studio</source>
        <translation>关于 NN Studio</translation>
    </message>
    <message>
        <source>Entropy, softmax and small neural networks, by touching them. Every number on the screen can be reproduced by hand.</source>
        <translation>亲手触摸熵、softmax 和小型神经网络。屏幕上的每个数都可以用手算重现。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, copy it, change it.</source>
        <translation>采用 MIT 许可证的自由软件：可以使用、复制和修改。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Choose a part to read its licence beside it.</source>
        <translation>选一个组成部分，旁边就会显示它的许可证。</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>{name} 的许可证</translation>
    </message>
    <message>
        <source>The words under which the chosen part may be used.</source>
        <translation>使用选中的组成部分所依据的条文。</translation>
    </message>
    <message>
        <source>What anyone looking for a fault needs first; you can copy it.</source>
        <translation>查找故障的人首先需要知道的信息，可以复制。</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制用于错误报告</translation>
    </message>
    <message>
        <source>Copies the versions as a text. Nothing about you is in it but the paths.</source>
        <translation>把版本信息复制成文本。除了路径，里面没有任何关于你的内容。</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>已复制 ✓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The same error has happened again, {times} times so far. The log has it.</source>
        <translation>同一个错误又发生了，到目前为止共 {times} 次。日志里有记录。</translation>
    </message>
    <message>
        <source>Another error has stood in the way.</source>
        <translation>另一个错误妨碍了保存。</translation>
    </message>
    <message>
        <source>No log can be written in {folder}: {words}. The program works without one; free some room there, or allow writing, and start it again to have one.</source>
        <translation>无法在 {folder} 写日志：{words}。没有日志程序也能工作；如需日志，请在那里腾出空间或允许写入，再重新启动。</translation>
    </message>
    <message>
        <source>No program on this computer opens the log. It lies here: {path}</source>
        <translation>这台电脑上没有程序能打开日志。它在这里：{path}</translation>
    </message>
    <message>
        <source>There is no log yet, as nothing has been written to {path}.</source>
        <translation>还没有日志，{path} 尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Try it in the {lab}</source>
        <translation>在“{lab}”中试一试</translation>
    </message>
    <message>
        <source>Opens the page where this term can be seen and changed.</source>
        <translation>打开可以看到并改变它的页面。</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>又称：{names}</translation>
    </message>
    <message>
        <source>{language}: {names}</source>
        <translation>{language}：{names}</translation>
    </message>
    <message>
        <source>Formula of {term}</source>
        <translation>{term}的公式</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页出现的术语</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>全部术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Those on the page in front stand first. Up and Down go from one to the next.</source>
        <translation>当前页面出现的术语排在最前。用上下键逐个浏览。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What the terms of the field mean, in three languages, with their formulas.</source>
        <translation>用三种语言解释本领域的术语，并附公式。</translation>
    </message>
    <message>
        <source>Search, in any language</source>
        <translation>用任何语言搜索</translation>
    </message>
    <message>
        <source>Names in all languages and the explanations are searched. Down goes to the list, Enter opens the first term.</source>
        <translation>在各种语言的名称和解释中搜索。按向下键进入列表，按回车键打开第一个术语。</translation>
    </message>
    <message>
        <source>No term has “{words}” in its names or its explanation. Try fewer letters, or the word in another language.</source>
        <translation>没有术语的名称或解释中含有“{words}”。请少输入几个字，或换一种语言的说法。</translation>
    </message>
    <message>
        <source>Back to the entry before</source>
        <translation>返回上一个术语</translation>
    </message>
    <message>
        <source>Forward to the next entry</source>
        <translation>前进到下一个术语</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Now: {summary}</source>
        <translation>现在：{summary}</translation>
    </message>
    <message>
        <source>There is nothing more to say about it.</source>
        <translation>没有更多说明。</translation>
    </message>
    <message>
        <source>Esc closes · Tab goes to the links · Shift+F1, then a click: about something else</source>
        <translation>Esc 关闭 · Tab 到链接 · Shift+F1 再点击：问别的</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Recovery files</source>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>The text of this licence does not come with {name}. By the name {licence} it is found at spdx.org/licenses.</source>
        <translation>{name} 没有附带许可证全文。许可证名为 {licence}，可在 spdx.org/licenses 查到。</translation>
    </message>
    <message>
        <source>This copy of the program does not carry what {name} says of itself, such as its version.</source>
        <translation>本程序的这个副本没有带上 {name} 的自述信息（例如版本号）。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在本窗口中</translation>
    </message>
    <message>
        <source>bars, points, sliders</source>
        <translation>条形、点、滑块</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>figures, tables, pictures</source>
        <translation>数值、表格、图</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>到下一个控件</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>到上一个控件</translation>
    </message>
    <message>
        <source>Presses the focused button, or switches the focused tick box</source>
        <translation>按下有焦点的按钮，或切换有焦点的复选框</translation>
    </message>
    <message>
        <source>To the next bar or point, or the one before</source>
        <translation>到下一个或上一个条形或点</translation>
    </message>
    <message>
        <source>Up or down by a small step</source>
        <translation>增加或减少一点</translation>
    </message>
    <message>
        <source>Up or down by a large step</source>
        <translation>增加或减少很多</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>一直到头</translation>
    </message>
    <message>
        <source>Takes what was typed</source>
        <translation>采用输入的内容</translation>
    </message>
    <message>
        <source>Brings back the last value</source>
        <translation>恢复上一个值</translation>
    </message>
    <message>
        <source>Copies it, figures with every digit</source>
        <translation>复制它，数值带全部位数</translation>
    </message>
    <message>
        <source>Tells what the entry does that is chosen</source>
        <translation>说明选中的菜单项做什么</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>All keys of the menus, of every control, and of the pages, one below the other.</source>
        <translation>菜单、各种控件和各个页面的所有按键，逐行列出。</translation>
    </message>
    <message>
        <source>Search for a key or a word</source>
        <translation>查找按键或词语</translation>
    </message>
    <message>
        <source>Only shortcuts with this in their keys or words stay in the list.</source>
        <translation>列表中只留下按键或说明里含有它的快捷键。</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Copies all shortcuts as a text, to print them or to hand them out.</source>
        <translation>把所有快捷键复制成文本，可以打印或分发。</translation>
    </message>
    <message>
        <source>No shortcut has this in its keys or words. Search for something shorter.</source>
        <translation>没有快捷键的按键或说明里含有它。请换短一点的查找。</translation>
    </message>
    <message>
        <source>Click anything to read what it is; Esc cancels.</source>
        <translation>点击任何东西，看它是什么；按 Esc 退出。</translation>
    </message>
    <message>
        <source>{language} is not there: its file is missing or damaged, so the program speaks English. Everything works; to mend it, install the program anew. The file: {path}</source>
        <translation>无法使用{language}：它的文件缺失或已损坏，程序改用英语。一切照常运行；要修复，请重新安装程序。文件：{path}</translation>
    </message>
    <message>
        <source>Buttons of some dialogs stay in English: their file for {language} is missing or damaged. Everything works; to mend it, install the program anew. The file: {path}</source>
        <translation>部分对话框的按钮仍为英语：{language}所需的文件缺失或已损坏。一切照常运行；要修复，请重新安装程序。文件：{path}</translation>
    </message>
    <message>
        <source>Begins a new project: all four tabs as they are when the program starts.</source>
        <translation>新建项目：四个标签页都回到程序启动时的样子。</translation>
    </message>
    <message>
        <source>Opens a project that was saved in a file, with all four tabs as they were.</source>
        <translation>打开保存在文件中的项目，四个标签页都和保存时一样。</translation>
    </message>
    <message>
        <source>Empties the list of recent projects; the files themselves stay.</source>
        <translation>清空最近项目的列表；文件本身不动。</translation>
    </message>
    <message>
        <source>Writes all four tabs, with trained networks, into the file of the project.</source>
        <translation>把四个标签页连同训练好的网络写入项目文件。</translation>
    </message>
    <message>
        <source>Writes the project into another file, and goes on with that one.</source>
        <translation>把项目写入另一个文件，之后就用那个文件。</translation>
    </message>
    <message>
        <source>Writes this tab as pages to print: settings, pictures, tables, formulas.</source>
        <translation>把本标签页写成可打印的页面：设置、图、表格、公式。</translation>
    </message>
    <message>
        <source>Writes this tab as one page that every web browser shows.</source>
        <translation>把本标签页写成任何浏览器都能显示的一个网页。</translation>
    </message>
    <message>
        <source>Saves this tab as it is on the screen, as a picture.</source>
        <translation>把本标签页按屏幕上的样子存成图片。</translation>
    </message>
    <message>
        <source>Shows the pages of the report of this tab before they are printed.</source>
        <translation>打印之前，先看本标签页报告的各页。</translation>
    </message>
    <message>
        <source>Prints the report of this tab: settings, pictures, tables and formulas.</source>
        <translation>打印本标签页的报告：设置、图、表格和公式。</translation>
    </message>
    <message>
        <source>Closes the program; what is not saved yet is asked about before.</source>
        <translation>关闭程序；还没保存的内容会先问一声。</translation>
    </message>
    <message>
        <source>Takes back the last change in this tab; every tab remembers its own changes.</source>
        <translation>撤销本标签页的上一次改动；每个标签页各自记住自己的改动。</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last in this tab.</source>
        <translation>重做本标签页刚刚撤销的改动。</translation>
    </message>
    <message>
        <source>Shows all that can be chosen for the program: language, colours, size.</source>
        <translation>显示程序的所有选项：语言、颜色、大小。</translation>
    </message>
    <message>
        <source>Surprise, entropy, cross-entropy and codes, from your own bars.</source>
        <translation>由你自己拉动的柱子算出信息量、熵、交叉熵和编码。</translation>
    </message>
    <message>
        <source>What activation functions do to numbers and gradients.</source>
        <translation>激活函数对数值和梯度做了什么。</translation>
    </message>
    <message>
        <source>How logits become probabilities, and how the loss pulls at each.</source>
        <translation>logits 怎样变成概率，损失又怎样拉动每一个。</translation>
    </message>
    <message>
        <source>Builds a small network, trains it before your eyes, and examines it.</source>
        <translation>搭一个小网络，当面训练它，再检查它。</translation>
    </message>
    <message>
        <source>Shows everything larger: text, pictures and formulas, up to 250 %.</source>
        <translation>放大所有内容：文字、图和公式，最大 250%。</translation>
    </message>
    <message>
        <source>Shows everything smaller: text, pictures and formulas, down to 75 %.</source>
        <translation>缩小所有内容：文字、图和公式，最小 75%。</translation>
    </message>
    <message>
        <source>Shows everything at its normal size again.</source>
        <translation>所有内容恢复正常大小。</translation>
    </message>
    <message>
        <source>Fills the screen and hides all but the lab, for a projector.</source>
        <translation>铺满屏幕，只留下当前的实验页面，便于投影。</translation>
    </message>
    <message>
        <source>Tells what a control, a figure or a picture is: click on it next.</source>
        <translation>说明一个控件、数值或图是什么：接着点击它。</translation>
    </message>
    <message>
        <source>Lists all keys that do something, in the program and on this page.</source>
        <translation>列出程序和本页面中所有起作用的按键。</translation>
    </message>
    <message>
        <source>Explains every term of the field in three languages, with its formula.</source>
        <translation>用三种语言解释本领域的每个术语，并给出公式。</translation>
    </message>
    <message>
        <source>Opens the file in which the program writes down what went wrong.</source>
        <translation>打开程序记录故障的文件。</translation>
    </message>
    <message>
        <source>Versions and licences of the program and of all it is made of.</source>
        <translation>程序及其所有组成部分的版本和许可证。</translation>
    </message>
    <message>
        <source>Projects in files, reports, pictures and printing.</source>
        <translation>项目文件、报告、图片和打印。</translation>
    </message>
    <message>
        <source>The projects that were open last, the newest first.</source>
        <translation>最近打开的项目，最新的在前。</translation>
    </message>
    <message>
        <source>Takes this tab, or a part of it, into other programs.</source>
        <translation>把本标签页或它的一部分带到别的程序中。</translation>
    </message>
    <message>
        <source>Each picture, table and formula on this page alone.</source>
        <translation>本页面的每个图、表格和公式，单独取出。</translation>
    </message>
    <message>
        <source>Takes back changes, and makes them again.</source>
        <translation>撤销改动，或重做改动。</translation>
    </message>
    <message>
        <source>Which tab, how large, in which colours and in which language.</source>
        <translation>看哪个标签页、多大、什么颜色、什么语言。</translation>
    </message>
    <message>
        <source>The colours of the program: light, dark, high contrast, or like the system.</source>
        <translation>程序的颜色：浅色、深色、高对比度，或跟随系统。</translation>
    </message>
    <message>
        <source>The language of everything on the screen; it changes at once.</source>
        <translation>屏幕上所有内容的语言，马上切换。</translation>
    </message>
    <message>
        <source>Answers: what something is, which keys there are, what words mean.</source>
        <translation>解答：这是什么，有哪些按键，词语是什么意思。</translation>
    </message>
    <message>
        <source>Guided tours: each step opens what it speaks of and says what to try.</source>
        <translation>带你走一遍：每一步打开所讲的内容，并说明可以试什么。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What stands in the way of something; the program works all the same</source>
        <translation>有什么事情遇到了阻碍；程序照常工作</translation>
    </message>
    <message>
        <source>Close this notice; what it says is so until it is mended</source>
        <translation>关闭这条提示；它所说的情况在解决之前仍然存在</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Leave the &amp;presentation</source>
        <translation>结束演示(&amp;P)</translation>
    </message>
    <message>
        <source>F11 or Esc ends the presentation · Alt shows the menus</source>
        <translation>按 F11 或 Esc 结束演示 · 按 Alt 显示菜单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What holds for the whole program; every choice is taken at once</source>
        <translation>对整个程序有效的设置；每项选择立即生效</translation>
    </message>
    <message>
        <source>Language · 语言 · 語言</source>
        <translation>语言 · 語言 · Language</translation>
    </message>
    <message>
        <source>In which language the program speaks; projects stay as they are</source>
        <translation>程序使用的语言；项目保持不变</translation>
    </message>
    <message>
        <source>Like the system: {language}</source>
        <translation>跟随系统：{language}</translation>
    </message>
    <message>
        <source>The colours of the program; high contrast is for tired eyes and for projectors in bright rooms</source>
        <translation>程序的颜色；高对比度适合疲劳的眼睛和明亮房间里的投影</translation>
    </message>
    <message>
        <source>How large everything is shown, from 75 % to 250 %; Ctrl+0 is 100 %</source>
        <translation>所有内容的显示大小，从 75% 到 250%；Ctrl+0 为 100%</translation>
    </message>
    <message>
        <source>Base of the logarithm in new projects</source>
        <translation>新项目中对数的底</translation>
    </message>
    <message>
        <source>In which unit information is measured in a new project: bits, nats or hartleys; an open project stays as it is</source>
        <translation>新项目中信息的单位：比特、奈特或哈特利；已打开的项目保持不变</translation>
    </message>
    <message>
        <source>Remember the window&apos;s place</source>
        <translation>记住窗口的位置</translation>
    </message>
    <message>
        <source>Open the window where it was closed last, as large as it was there</source>
        <translation>在上次关闭的位置、以当时的大小打开窗口</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>In this file all that is set here is remembered</source>
        <translation>这里的所有设置都记在此文件中</translation>
    </message>
    <message>
        <source>Close this page; all that was chosen holds already</source>
        <translation>关闭此页；所选的设置已经生效</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy the path of the settings file</source>
        <translation>复制设置文件的路径</translation>
    </message>
    <message>
        <source>Show the folder of the settings file in the system&apos;s file manager</source>
        <translation>在系统的文件管理器中显示设置文件所在的文件夹</translation>
    </message>
    <message>
        <source>Nowhere: this window forgets its settings when it closes</source>
        <translation>无：此窗口关闭后不保留设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget which projects were open; the projects themselves stay</source>
        <translation>忘记打开过哪些项目；项目本身仍在</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>重置所有设置…</translation>
    </message>
    <message>
        <source>Let everything on this page be what it was at first; you are asked once more</source>
        <translation>把此页上的一切恢复为初始值；会再问一次</translation>
    </message>
    <message>
        <source>Language, theme, zoom, base, the window&apos;s place and the recent projects begin anew. Projects stay as they are.</source>
        <translation>语言、主题、缩放、底、窗口位置和最近的项目都将恢复为初始值。项目本身不变。</translation>
    </message>
    <message>
        <source>Reset now</source>
        <translation>立即重置</translation>
    </message>
    <message>
        <source>Reset all settings at once; this cannot be undone</source>
        <translation>立即重置所有设置；无法撤销</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留设置</translation>
    </message>
    <message>
        <source>Leave all settings as they are</source>
        <translation>所有设置保持不变</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Some Chinese characters may be shown as boxes: no Chinese font is installed, and that of the program is missing or damaged. Everything works; to mend it, install Noto Sans CJK, or the program anew. The file: {path}</source>
        <translation>有些汉字可能显示为方框：系统没有安装中文字体，程序自带的又缺失或已损坏。一切功能照常；要修复，请安装 Noto Sans CJK 字体，或重新安装本程序。文件：{path}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Click to hold this bar while others are pulled, or to let it go</source>
        <translation>点击锁定：拉动其他柱子时这根不动；再点击解锁</translation>
    </message>
    <message>
        <source>There are no bars yet.</source>
        <translation>还没有柱子。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Entropy, softmax and small neural networks, by touching them.</source>
        <translation>亲手触摸熵、softmax 和小型神经网络。</translation>
    </message>
    <message>
        <source>The first one opens the window, with a project where one is named; the second one trains a project without a window: {program} --help tells how. A project of the name “run” is opened by ./run.</source>
        <translation>前一种打开窗口，写上项目时同时打开它；后一种不开窗口地训练项目，用法见 {program} --help。名为“run”的项目请写 ./run 来打开。</translation>
    </message>
    <message>
        <source>the project file to open</source>
        <translation>要打开的项目文件</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>open every tab, train a little, print figures of each, and end; needs no screen. Pictures, a project and exports go to FOLDER, where one is named</source>
        <translation>打开每个标签页，稍作训练，输出各页的数值，然后结束；不需要屏幕。若给出 FOLDER，图片、项目和导出的文件都放在其中</translation>
    </message>
    <message>
        <source>If that is a system library of Qt, on Debian or Ubuntu: apt install {packages}</source>
        <translation>如果那是 Qt 需要的系统库，在 Debian 或 Ubuntu 上：apt install {packages}</translation>
    </message>
    <message>
        <source>Trains the network of a project without a window, exactly as Start does in the Network Trainer: from where the project has got to, with the same figures, until the epochs are done or one of its stop rules is met.</source>
        <translation>不开窗口地训练项目中的网络，与“网络训练”中的“开始”完全一样：从项目已训练到的地方继续，数值相同，直到轮次完成或满足某条停止规则。</translation>
    </message>
    <message>
        <source>Only the one network is trained, also of a project that shows many seeds. Ctrl+C ends after the present step, and what was asked for is written with what there is; a second Ctrl+C ends at once. In the end all figures come with all their digits.</source>
        <translation>即使项目显示的是许多种子，也只训练那一个网络。按 Ctrl+C 会在当前这一步之后结束，并用已有的结果写出所要的文件；再按一次 Ctrl+C 则立即结束。最后以全部位数给出所有数值。</translation>
    </message>
    <message>
        <source>train so many epochs more; without it as many as Start trains, 0 for none at all</source>
        <translation>再训练这么多轮；不给出时与“开始”训练的一样多，0 表示完全不训练</translation>
    </message>
    <message>
        <source>write the project with the trained network; PROJECT stays as it is unless it is named here again</source>
        <translation>写出带有训练好的网络的项目；PROJECT 保持不变，除非在此再次写上它</translation>
    </message>
    <message>
        <source>write a table of losses and accuracies, a line for each epoch; of very long trainings for each second, fourth, …</source>
        <translation>写出损失和准确率的表，每轮一行；训练很长时每 2 轮、4 轮……一行</translation>
    </message>
    <message>
        <source>write a report with pictures, figures and settings, or OUT.pdf</source>
        <translation>写出含图、数值和设置的报告，也可写 OUT.pdf</translation>
    </message>
    <message>
        <source>say only the figures in the end, and what went wrong</source>
        <translation>只输出最后的数值和出错的情况</translation>
    </message>
    <message>
        <source>speak this language: {codes}; without it that of the system</source>
        <translation>使用这种语言：{codes}；不给出时用系统的语言</translation>
    </message>
    <message>
        <source>the project file, which the window has saved</source>
        <translation>在窗口中保存的项目文件</translation>
    </message>
    <message>
        <source>Which project? Put its file behind: {program} PROJECT.nnstudio</source>
        <translation>哪个项目？请在后面写上它的文件：{program} PROJECT.nnstudio</translation>
    </message>
    <message>
        <source>“{text}” is no number of epochs. Give a whole one, from 0 to {most}.</source>
        <translation>“{text}”不是轮次数。请给出 0 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>“{text}” is not spoken here. Choose one of: {codes}</source>
        <translation>这里不会“{text}”这种语言。请选择：{codes}</translation>
    </message>
    <message>
        <source>the name of the file is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他程序再试。</translation>
    </message>
    <message>
        <source>a part of the program does not load: {trouble}</source>
        <translation>程序的一个部件无法载入：{trouble}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the program cannot run here: no screen, no memory, a part missing</source>
        <translation>程序无法在此运行：没有屏幕、内存不足或缺少部件</translation>
    </message>
    <message>
        <source>the command is not written as it has to be</source>
        <translation>命令的写法不对</translation>
    </message>
    <message>
        <source>the project could not be read</source>
        <translation>无法读取项目</translation>
    </message>
    <message>
        <source>its settings cannot be trained; what is wrong is told</source>
        <translation>项目的设置无法训练；会说明哪里不对</translation>
    </message>
    <message>
        <source>training failed on the way; what there is up to the last good epoch is written</source>
        <translation>训练中途失败；截至最后一个正常轮次的结果已写出</translation>
    </message>
    <message>
        <source>a file could not be written; the others are</source>
        <translation>有文件无法写入；其余文件已写出</translation>
    </message>
    <message>
        <source>interrupted by Ctrl+C or by the system; what there is is written</source>
        <translation>被 Ctrl+C 或系统中断；已有的结果已写出</translation>
    </message>
    <message>
        <source>{option}: the name “{name}” has to end in {suffixes}.</source>
        <translation>{option}：文件名“{name}”必须以 {suffixes} 结尾。</translation>
    </message>
    <message>
        <source>{option} and {other} are the same file, “{name}”. Give each of them a name of its own.</source>
        <translation>{option} 和 {other} 是同一个文件“{name}”。请给它们各自的名字。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file in it.</source>
        <translation>“{path}”是文件夹。请给出其中一个文件的名字。</translation>
    </message>
    <message>
        <source>The folder “{folder}” for “{name}” is not there. Make it first, or choose another one.</source>
        <translation>“{name}”所在的文件夹“{folder}”不存在。请先建立它，或另选一个。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. The system says: {words}. Choose another folder.</source>
        <translation>无法写入“{path}”。系统说：{words}。请另选文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is open in a window, on the computer “{computer}”. Close it there, or save under another name.</source>
        <translation>“{name}”正在计算机“{computer}”的一个窗口中打开。请在那里关闭它，或用别的名字保存。</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>损失 {losses}</translation>
    </message>
    <message>
        <source>accuracy {share}</source>
        <translation>准确率 {share}</translation>
    </message>
    <message>
        <source>{speed} epochs/s</source>
        <translation>{speed} 轮/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>The parts of “{name}” do not fit together. Take an older copy, or save it once more from the window.</source>
        <translation>“{name}”的各部分不能配合。请用较早的副本，或从窗口重新保存一次。</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}：{sentence}</translation>
    </message>
    <message>
        <source>Interrupted in epoch {epoch}.</source>
        <translation>在第 {epoch} 轮中断。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
    <message>
        <source>“{name}” was not written: {trouble}</source>
        <translation>“{name}”没有写出：{trouble}</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({trouble}). Tell its developers.</source>
        <translation>程序内部出错（{trouble}）。请告诉开发者。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>What can be given:</source>
        <translation>可用的参数：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>“{argument}” is not known here. Look what there is: {program} --help</source>
        <translation>这里没有“{argument}”。可用的参数请看：{program} --help</translation>
    </message>
    <message>
        <source>{option} is not given as it has to be. Look how: {program} --help</source>
        <translation>{option} 的写法不对。正确写法请看：{program} --help</translation>
    </message>
    <message>
        <source>{option}: {trouble}</source>
        <translation>{option}：{trouble}</translation>
    </message>
    <message>
        <source>show this and end</source>
        <translation>显示本说明后退出</translation>
    </message>
    <message>
        <source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program from a desktop, or check the installation with: {program}</source>
        <translation>这里没有屏幕：DISPLAY 和 WAYLAND_DISPLAY 都没有设置。请从桌面启动程序，或用以下命令检查安装：{program}</translation>
    </message>
    <message>
        <source>The screen DISPLAY={display} does not answer. Start the program from a desktop, or check the installation with: {program}</source>
        <translation>屏幕 DISPLAY={display} 没有响应。请从桌面启动程序，或用以下命令检查安装：{program}</translation>
    </message>
    <message>
        <source>Qt cannot use this screen: {trouble}. On Debian or Ubuntu: apt install {packages}</source>
        <translation>Qt 无法使用这个屏幕：{trouble}。在 Debian 或 Ubuntu 上请运行：apt install {packages}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The disk is full, so the file was not written; what was there before is unharmed. Make some room, or choose another place.</source>
        <translation>磁盘已满，文件没有写入；原来的内容没有受损。请腾出空间，或另选一个位置。</translation>
    </message>
    <message>
        <source>You may not write there, so the file was not written. Choose another folder, such as your own documents.</source>
        <translation>没有写入那里的权限，文件没有写入。请另选一个文件夹，例如自己的“文档”。</translation>
    </message>
    <message>
        <source>The folder is not there any more, so the file was not written. Plug the drive in again, or choose another folder.</source>
        <translation>文件夹已经不在了，文件没有写入。请重新接上磁盘，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>Another program holds the file, so it was not written. Close it there and try again, or choose another name.</source>
        <translation>另一个程序正占用此文件，因此没有写入。请在那里关闭它再试，或另取一个名称。</translation>
    </message>
    <message>
        <source>The file was not written. The system says: {words}. Try another name or another folder.</source>
        <translation>文件没有写入。系统的说明：{words}。请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>“{file}” is not there any more. Look where it was moved to, or plug its drive in again.</source>
        <translation>“{file}”已经不在了。请看看它被移到了哪里，或重新接上它所在的磁盘。</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a project file in it.</source>
        <translation>“{file}”是文件夹。请选择其中的项目文件。</translation>
    </message>
    <message>
        <source>You may not read “{file}”. Ask whom it belongs to, or copy it into your own documents.</source>
        <translation>没有读取“{file}”的权限。请询问它的所有者，或把它复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>Another program holds “{file}”. Close it there and try again.</source>
        <translation>另一个程序正占用“{file}”。请在那里关闭它再试。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. The system says: {words}. Copy it to another place and try again.</source>
        <translation>无法读取“{file}”。系统的说明：{words}。请把它复制到别处再试。</translation>
    </message>
    <message>
        <source>“{file}” is not a project of NN Studio. Choose a file that ends in .nnstudio.</source>
        <translation>“{file}”不是 NN Studio 的项目。请选择以 .nnstudio 结尾的文件。</translation>
    </message>
    <message>
        <source>The end of “{file}” is missing. Copy or download it once more, or take an older copy.</source>
        <translation>“{file}”缺了结尾。请重新复制或下载，或使用较早的副本。</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Copy or download it once more, or take an older copy.</source>
        <translation>“{file}”已损坏。请重新复制或下载，或使用较早的副本。</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Unpack it and pack it again without one.</source>
        <translation>“{file}”有密码保护。请解压后不加密码重新打包。</translation>
    </message>
    <message>
        <source>“{file}” was saved by NN Studio {program}, which is newer than this one. Update NN Studio to open it.</source>
        <translation>“{file}”由 NN Studio {program} 保存，比当前版本新。请更新 NN Studio 后再打开。</translation>
    </message>
    <message>
        <source>“{file}” holds things that no project has, so it was not opened. Ask whom you got it from to save it once more.</source>
        <translation>“{file}”里有项目不该有的内容，因此没有打开。请让提供者重新保存一份。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than a project can hold, so it was not opened. Ask whom you got it from to save it once more.</source>
        <translation>“{file}”解压后超过项目所能容纳的大小，因此没有打开。请让提供者重新保存一份。</translation>
    </message>
    <message>
        <source>There is not enough memory for “{file}”. Close other programs and try again.</source>
        <translation>内存不足，无法处理“{file}”。请关闭其他程序再试。</translation>
    </message>
    <message>
        <source>“{file}” was changed by hand or by another program: what stands at {place} does not fit. Take an older copy, or put it right there.</source>
        <translation>“{file}”被手工或其他程序改动过：{place} 处的内容不合适。请使用较早的副本，或在那里改正。</translation>
    </message>
    <message>
        <source>The project was not saved, for it could not be opened again: {place} is too large. Make it smaller and save again.</source>
        <translation>项目没有保存，因为保存后无法再打开：{place} 太大。请把它改小后再保存。</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the program begins with its first settings. The damaged file is kept: {path}</source>
        <translation>设置文件已损坏，程序使用初始设置启动。损坏的文件已保留：{path}</translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, and are what they were at first: {names}. The file as it was is kept: {path}</source>
        <translation>文件中有些设置无法使用，已恢复为初始值：{names}。原来的文件已保留：{path}</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of NN Studio. What this version does not know stays in the file: {path}</source>
        <translation>这些设置由更新版本的 NN Studio 写入。本版本不认识的内容会原样留在文件中：{path}</translation>
    </message>
    <message>
        <source>Settings cannot be remembered: where their file should be there is something else. Everything works, but changes last only until you quit. Move this away: {path}</source>
        <translation>无法记住设置：设置文件的位置被别的东西占用。一切照常运行，但改动只保留到退出为止。请把它移走：{path}</translation>
    </message>
    <message>
        <source>The settings file cannot be read, so the program begins with its first settings. Everything works, but changes last only until you quit. Allow this file to be read: {path}</source>
        <translation>无法读取设置文件，程序使用初始设置启动。一切照常运行，但改动只保留到退出为止。请允许读取此文件：{path}</translation>
    </message>
    <message>
        <source>Settings cannot be remembered: their file cannot be written. Everything works, but changes last only until you quit. Check that the disk is not full and that this file may be written: {path}</source>
        <translation>无法记住设置：设置文件无法写入。一切照常运行，但改动只保留到退出为止。请检查磁盘是否已满、此文件是否可写：{path}</translation>
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
        <source>What an outcome costs on average in each code, beside what it would cost with words of any length, whole or not. Point at a bar, or press ↑ and ↓, to read all of its digits.</source>
        <translation>每种编码中一个结果平均要付出多少，旁边是码字可以是任意长度（不必是整数）时的代价。把鼠标移到条上，或按 ↑ 和 ↓，读出所有数位。</translation>
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
        <source>Code trees</source>
        <translation>编码树</translation>
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
        <source>One more outcome, with the probability 0 at first</source>
        <translation>再加一个结果，起初概率为 0</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take away the outcome whose row was clicked last, or else the last one</source>
        <translation>去掉最后点击的那一行的结果，没有则去掉最后一个</translation>
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
        <source>One row for each outcome: what it is called, how likely it is, p, and how likely it is believed to be, q. Type into these; the other columns are computed.</source>
        <translation>每个结果一行：它的名称、它有多可能（p），以及预测它有多可能（q）。这些可以输入；其余各列是算出来的。</translation>
    </message>
    <message>
        <source>Outcomes: {outcomes}. F2 or a letter opens a cell, Enter takes what was typed.</source>
        <translation>结果：{outcomes} 个。F2 或任一字母打开单元格，回车键确认输入。</translation>
    </message>
    <message>
        <source>There are no outcomes. “Add” makes the first one.</source>
        <translation>没有结果。“添加”会建立第一个。</translation>
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
        <translation>Mixup：一类占 70%，另一类占 30%</translation>
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
        <source>Drag a density sideways by its point. Move over the curves, or press Ctrl+→ in them, to read them.</source>
        <translation>拖动圆点或方点可左右移动密度。把鼠标移到曲线上，或在图中按 Ctrl+→，可读出曲线的值。</translation>
    </message>
    <message>
        <source>x = {x}: p(x) = {p}, q(x) = {q}, p·log(p/q) = {integrand}</source>
        <translation>x = {x}：p(x) = {p}，q(x) = {q}，p·log(p/q) = {integrand}</translation>
    </message>
    <message>
        <source>Choose p, or q</source>
        <translation>选择 p 或 q</translation>
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
        <source>What it costs on average to believe q where p is true</source>
        <translation>真实分布为 p 而按 q 预测时，平均付出的代价</translation>
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
        <source>How surprising each outcome is, by p and by q</source>
        <translation>按 p 和按 q，每个结果有多令人惊奇</translation>
    </message>
    <message>
        <source>The less likely an outcome, the higher its bar: −log of its probability. ← and → go from outcome to outcome, as the mouse does.</source>
        <translation>结果越不可能，它的柱子越高：其概率的 −log。← 和 → 像鼠标一样逐个走过结果。</translation>
    </message>
    <message>
        <source>Three ways to measure how far q is from p</source>
        <translation>衡量 q 离 p 多远的三种方式</translation>
    </message>
    <message>
        <source>All are 0 where p and q are the same. Point at a bar, or press ↑ and ↓, to read all of its digits.</source>
        <translation>p 和 q 相同时都为 0。把鼠标移到条上，或按 ↑ 和 ↓，读出所有数位。</translation>
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
        <source>Bars of p and q</source>
        <translation>p 和 q 的柱子</translation>
    </message>
    <message>
        <source>Move the outcome up or down</source>
        <translation>把结果上移或下移</translation>
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
        <source>Each figure twice: from its formula, and added up by the machine in small steps, which should agree.</source>
        <translation>每个数给出两次：一次由公式得出，一次由机器按小步累加；两者应当一致。</translation>
    </message>
    <message>
        <source>Differential entropy h(p)</source>
        <translation>微分熵 h(p)</translation>
    </message>
    <message>
        <source>How spread out the truth is; unlike that of outcomes it can be below 0</source>
        <translation>真实分布有多分散；与离散结果的熵不同，它可以小于 0</translation>
    </message>
    <message>
        <source>Differential entropy h(q)</source>
        <translation>微分熵 h(q)</translation>
    </message>
    <message>
        <source>How spread out the belief is; unlike that of outcomes it can be below 0</source>
        <translation>预测分布有多分散；与离散结果的熵不同，它可以小于 0</translation>
    </message>
    <message>
        <source>Differential cross-entropy h(p,q)</source>
        <translation>微分交叉熵 h(p,q)</translation>
    </message>
    <message>
        <source>The mean surprisal of one who believes q where p is true: h(p) and D(p‖q)</source>
        <translation>真实分布为 p 而按 q 预测时的平均信息量：h(p) 加上 D(p‖q)</translation>
    </message>
    <message>
        <source>Reversed, D(q‖p)</source>
        <translation>反向 D(q‖p)</translation>
    </message>
    <message>
        <source>What it costs to believe p where q is true, which is not the same</source>
        <translation>真实分布为 q 而按 p 预测时的代价，两者并不相同</translation>
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
        <source>Outcome added</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <source>Outcome removed</source>
        <translation>删除结果</translation>
    </message>
    <message>
        <source>Outcomes in another order</source>
        <translation>结果的顺序</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>可能的结果</translation>
    </message>
    <message>
        <source>{symbol} of {side}</source>
        <translation>{side} 的 {symbol}</translation>
    </message>
    <message>
        <source>Label added</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Probability p of outcome {number}</source>
        <translation>结果 {number} 的概率 p</translation>
    </message>
    <message>
        <source>Probability q of outcome {number}</source>
        <translation>结果 {number} 的概率 q</translation>
    </message>
    <message>
        <source>Name of outcome {number}</source>
        <translation>结果 {number} 的名称</translation>
    </message>
    <message>
        <source>Names of the outcomes</source>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>Lock of a p</source>
        <translation>锁定 p</translation>
    </message>
    <message>
        <source>Lock of a q</source>
        <translation>锁定 q</translation>
    </message>
    <message>
        <source>Truth p₀</source>
        <translation>真实概率 p₀</translation>
    </message>
    <message>
        <source>Belief q₀</source>
        <translation>预测概率 q₀</translation>
    </message>
    <message>
        <source>Truth of label {number}</source>
        <translation>标签 {number} 的真值</translation>
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
        <source>The unit in which uncertainty is measured: bits, nats, hartleys</source>
        <translation>它是衡量不确定性的单位：比特、奈特、哈特利</translation>
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
        <source>There is no tree yet.</source>
        <translation>还没有树。</translation>
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
        <source>From the root on the left each branch is a digit of the word, 0 upwards and 1 downwards, and each leaf is an outcome. Point at one, or go from leaf to leaf with ↑ and ↓.</source>
        <translation>从左边的根开始，每个分支是码字的一位，向上为 0，向下为 1，每片叶子是一个结果。把鼠标移到叶子上，或用 ↑ 和 ↓ 逐个走过。</translation>
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
        <source>How thickly the probability lies at each x: p is the truth, the dashed q is believed. Drag either by its point, or choose one with ↑ and ↓ and move it with ← and →; with Ctrl these read the curves.</source>
        <translation>概率在每个 x 处有多密：p 是真实分布，虚线 q 是预测分布。拖动各自的点来移动它们，或用 ↑ 和 ↓ 选一个、用 ← 和 → 移动它；按住 Ctrl 则读出曲线的值。</translation>
    </message>
    <message>
        <source>x from {low} to {high}; p has the mean {mean_p} and rises to {peak_p}, q has the mean {mean_q} and rises to {peak_q}.</source>
        <translation>x 从 {low} 到 {high}；p 的均值为 {mean_p}，最高到 {peak_p}；q 的均值为 {mean_q}，最高到 {peak_q}。</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>还没有曲线。</translation>
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
        <source>It moves the whole density sideways, and its differential entropy stays the same.</source>
        <translation>它让整个密度左右移动，微分熵保持不变。</translation>
    </message>
    <message>
        <source>Twice as wide means half as high, and one bit more of differential entropy.</source>
        <translation>宽度加倍，高度就减半，微分熵多一比特。</translation>
    </message>
    <message>
        <source>Only the width b − a counts: its logarithm is the differential entropy.</source>
        <translation>只有宽度 b − a 起作用：它的对数就是微分熵。</translation>
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
        <source>Twice the rate crowds it into half the width, and takes one bit of differential entropy.</source>
        <translation>速率加倍，密度就挤到一半的宽度里，微分熵少一比特。</translation>
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
        <source>What each x adds to D(p‖q) where p is larger, and takes away where q is; the whole area is D(p‖q). ← and → read the curves, as the mouse does.</source>
        <translation>每个 x 在 p 较大处给 D(p‖q) 加上多少，在 q 较大处减去多少；整个面积就是 D(p‖q)。← 和 → 像鼠标一样读出曲线的值。</translation>
    </message>
    <message>
        <source>It rises to {high} and falls to {low}; the area between it and 0 is D(p‖q) = {area} {unit}.</source>
        <translation>它升到 {high}，降到 {low}；它与 0 之间的面积是 D(p‖q) = {area} {unit}。</translation>
    </message>
    <message>
        <source>It rises to {high} and falls to {low} where q allows for x; where q is 0 and p is not, it is infinite: D(p‖q) = {area}.</source>
        <translation>在 q 大于 0 的地方它升到 {high}，降到 {low}；在 q 为 0 而 p 不为 0 处它是无穷大：D(p‖q) = {area}。</translation>
    </message>
    <message>
        <source>There is no curve yet.</source>
        <translation>还没有曲线。</translation>
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
        <source>What the answer costs on average, over the probability of yes that is believed: least at q₀ = p₀. Drag q₀, or p₀ by its disc; or choose one with ↓ and ↑ and move it with ← and →.</source>
        <translation>回答平均要付出多少，随预测“是”的概率变化：q₀ = p₀ 处最小。拖动 q₀，或拖动圆点改变 p₀；或用 ↓ 和 ↑ 选一个、用 ← 和 → 移动它。</translation>
    </message>
    <message>
        <source>q₀, the believed probability of yes</source>
        <translation>q₀，预测答案为“是”的概率</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Score of label {number}</source>
        <translation>标签 {number} 的得分</translation>
    </message>
    <message>
        <source>Any number: sigmoid turns each score into a probability of its own, softmax shares one whole among them all.</source>
        <translation>任意的数：sigmoid 把每个得分各自变成一个概率，softmax 则把总和 1 分给所有标签。</translation>
    </message>
    <message>
        <source>The labels of one example: the score that a network gives to each, and a tick where it is true. As many may be true as you like.</source>
        <translation>一个样本的标签：网络给每个标签的得分，为真的打上勾。可以有任意多个为真。</translation>
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
        <source>Binary cross-entropy over the believed probability of yes</source>
        <translation>随预测“是”的概率变化的二元交叉熵</translation>
    </message>
    <message>
        <source>Each score goes through a sigmoid of its own, so several labels can be likely at once. ← and → go from label to label.</source>
        <translation>每个得分各经过一个 sigmoid，所以可以同时有几个标签都很可能为真。← 和 → 逐个走过标签。</translation>
    </message>
    <message>
        <source>The same scores through softmax share one whole: what one class gains, the others lose. ← and → go from class to class.</source>
        <translation>同样的得分经过 softmax 分享同一个整体：一类多得，其他类就少得。← 和 → 逐个走过各类。</translation>
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
        <source>Choose p₀, or q₀</source>
        <translation>选择 p₀ 或 q₀</translation>
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
        <source>How uncertain a question with two answers is, over how likely the first answer is: most of all at one half. The disc is p, the diamond q. Move over it, or press ← and →, to read it off.</source>
        <translation>只有两个答案的问题有多不确定，随第一个答案的可能性变化：一半处最不确定。圆点是 p，菱形是 q。把鼠标移到图上，或按 ← 和 →，可读出数值。</translation>
    </message>
    <message>
        <source>H({x}) = {entropy} {unit}</source>
        <translation>H({x}) = {entropy} {unit}</translation>
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
        <source>How likely each outcome is, p, and how likely it is believed to be, q. Pull a bar by its end, or with ↑ and ↓: the others give way, unless their padlock is closed.</source>
        <translation>每个结果有多可能（p），以及预测它有多可能（q）。拉动柱子的末端，或用 ↑ 和 ↓：其他柱子会让位，除非挂锁是锁上的。</translation>
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
        <source>Paste or type any text; Tab leaves the field</source>
        <translation>粘贴或输入任意文本；Tab 键离开输入框</translation>
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
        <source>What was counted takes the place of all outcomes; undo brings them back</source>
        <translation>统计结果取代所有结果；撤销可以恢复它们</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计单位</translation>
    </message>
    <message>
        <source>Each different letter, or each different word, becomes an outcome</source>
        <translation>每个不同的字母或每个不同的词成为一个结果</translation>
    </message>
    <message>
        <source>The same figure, added up in small steps by the machine; behind ± is what it may be wrong by</source>
        <translation>同一个数，由机器一小步一小步加起来；± 后面是可能的误差</translation>
    </message>
    <message>
        <source>The price of believing q, in two parts</source>
        <translation>按 q 预测的代价，分成两部分</translation>
    </message>
    <message>
        <source>The upper bar is what nobody is spared, H(p), and the price of a wrong belief, D(p‖q), behind it. Together they are as long as the lower bar: what is paid, H(p,q).</source>
        <translation>上面的条是谁也免不了的 H(p)，后面接着预测不准的代价 D(p‖q)。两者合起来与下面的条一样长，即实际付出的 H(p,q)。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>另存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy &amp;LaTeX</source>
        <translation>复制 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>Save LaTe&amp;X…</source>
        <translation>保存 LaTeX(&amp;X)…</translation>
    </message>
    <message>
        <source>Nothing on this page can be exported yet</source>
        <translation>本页目前没有可以导出的内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已复制：{title}</translation>
    </message>
    <message>
        <source>Copied: {count} cells of “{title}”</source>
        <translation>已复制：“{title}”的 {count} 个单元格</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>保存“{title}”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Formula: {subject}</source>
        <translation>公式：{subject}</translation>
    </message>
    <message>
        <source>{axis}, of {line}</source>
        <translation>{axis}（{line}）</translation>
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
        <source>“{text}” is too large to count with. Type a whole number like 10.</source>
        <translation>“{text}”太大，无法用来计数。请输入像 10 这样的整数。</translation>
    </message>
    <message>
        <source>This field is empty. Type a number, or press Esc to get the last one back.</source>
        <translation>这里是空的。请输入一个数，或按 Esc 恢复上一个。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>Ctrl+C copies it with every digit.</source>
        <translation>Ctrl+C 复制它的所有数位。</translation>
    </message>
    <message>
        <source>Space, or a click, shows how it comes about.</source>
        <translation>按空格键或点击，显示它是怎么来的。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>已有名为“{name}”的文件。要替换它吗？</translation>
    </message>
    <message>
        <source>It is in the folder {folder}. What is in it now would be lost.</source>
        <translation>它在文件夹 {folder} 中。其中现有的内容将会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>换个名字…</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>文件名：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>{suffix} 文件</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Formula with its numbers</source>
        <translation>代入数字的公式</translation>
    </message>
    <message>
        <source>How the figure comes about: the formula, and below it the same with the numbers in it.</source>
        <translation>这个数是怎么来的：公式，以及下面代入数字的同一公式。</translation>
    </message>
    <message>
        <source>How the figure comes about: the formula, and below it the same with the numbers in it. A term lights up together with what it stands for: point at it, or press ← and →.</source>
        <translation>这个数是怎么来的：公式，以及下面代入数字的同一公式。每一项会与它所代表的东西一起亮起：把鼠标移上去，或按 ← 和 →。</translation>
    </message>
    <message>
        <source>There is nothing to work out yet.</source>
        <translation>还没有可以计算的东西。</translation>
    </message>
</context>
<context>
    <name>Initializers</name>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation>Xavier (Glorot)，均匀</translation>
    </message>
    <message>
        <source>Xavier (Glorot), normal</source>
        <translation>Xavier (Glorot)，正态</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He，均匀</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He，正态</translation>
    </message>
    <message>
        <source>LeCun, uniform</source>
        <translation>LeCun，均匀</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun，正态</translation>
    </message>
    <message>
        <source>N(0, 1), whatever the width</source>
        <translation>N(0, 1)，不论宽度</translation>
    </message>
    <message>
        <source>U[−1, 1], whatever the width</source>
        <translation>U[−1, 1]，不论宽度</translation>
    </message>
    <message>
        <source>All weights 0.1</source>
        <translation>权重全为 0.1</translation>
    </message>
    <message>
        <source>All weights 0</source>
        <translation>权重全为 0</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Put back what is being dragged</source>
        <translation>把正在拖动的放回原处</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>每个数值</translation>
    </message>
    <message>
        <source>Lock the chosen bar, or unlock it</source>
        <translation>锁定或解锁选中的柱子</translation>
    </message>
    <message>
        <source>Choose another bar</source>
        <translation>选择另一根柱子</translation>
    </message>
    <message>
        <source>Pull the chosen bar by a hundredth of the axis</source>
        <translation>把选中的柱子拉动坐标轴的百分之一</translation>
    </message>
    <message>
        <source>Pull the chosen bar by a tenth</source>
        <translation>把选中的柱子拉动十分之一</translation>
    </message>
    <message>
        <source>Pull the chosen bar as far as it goes</source>
        <translation>把选中的柱子拉到头</translation>
    </message>
    <message>
        <source>Read the curves elsewhere</source>
        <translation>在别处读出曲线的值</translation>
    </message>
    <message>
        <source>Move the point by a step</source>
        <translation>把点移动一步</translation>
    </message>
    <message>
        <source>Move the point by ten steps</source>
        <translation>把点移动十步</translation>
    </message>
    <message>
        <source>Move the point to an end</source>
        <translation>把点移到一端</translation>
    </message>
    <message>
        <source>Read the curves, step by step</source>
        <translation>逐步读出曲线的值</translation>
    </message>
    <message>
        <source>Read the curves at an end</source>
        <translation>在一端读出曲线的值</translation>
    </message>
    <message>
        <source>Read no more</source>
        <translation>不再读数</translation>
    </message>
    <message>
        <source>Go from bar to bar, and read each</source>
        <translation>逐根走过柱子并读数</translation>
    </message>
    <message>
        <source>Go from one to the next, and read each</source>
        <translation>从一个走到下一个并读数</translation>
    </message>
    <message>
        <source>Copy it with every digit</source>
        <translation>复制它的所有数位</translation>
    </message>
    <message>
        <source>Show how it comes about</source>
        <translation>显示它是怎么来的</translation>
    </message>
    <message>
        <source>Light one term after another, together with what it stands for</source>
        <translation>逐项亮起，与所代表的东西一起</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Go from figure to figure</source>
        <translation>逐个走过数值</translation>
    </message>
    <message>
        <source>Tables of figures</source>
        <translation>数值表</translation>
    </message>
    <message>
        <source>Play, or stand still</source>
        <translation>播放或停住</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>Pictures and figures still show the last settings that could be computed.</source>
        <translation>图和数值仍是上一次能算出的结果。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>{setting}, and more</source>
        <translation>{setting}等</translation>
    </message>
    <message>
        <source>Several settings</source>
        <translation>多项设置</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>例题</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>查看的内容</translation>
    </message>
    <message>
        <source>Drag it, or type a number.</source>
        <translation>拖动它，或输入一个数。</translation>
    </message>
    <message>
        <source>Pages of this tab</source>
        <translation>本标签页的各页</translation>
    </message>
    <message>
        <source>Each page is about another question; what is set on one is the same on all that have it.</source>
        <translation>每一页讨论另一个问题；同一项设置在所有用到它的页上都一样。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shows or hides what can be set, at the left. Click it again to change back.</source>
        <translation>显示或收起左侧的设置。再点击一次即可恢复。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Shows or hides figures, formulas and what they mean, at the right. Click it again to change back.</source>
        <translation>显示或收起右侧的数值、公式及其含义。再点击一次即可恢复。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Read the step before again; the tab is set as it was there</source>
        <translation>重读上一步；标签页恢复成那时的设置</translation>
    </message>
    <message>
        <source>Go on; the tab is set for the next step</source>
        <translation>继续；标签页按下一步设置</translation>
    </message>
    <message>
        <source>Close the lesson; everything in the tab stays as it is</source>
        <translation>关闭课程；标签页中的一切保持原样</translation>
    </message>
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
    <name>Plots</name>
    <message>
        <source>There are no curves yet.</source>
        <translation>还没有曲线。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Worked examples…</source>
        <translation>例题…</translation>
    </message>
    <message>
        <source>Settings to begin with, each of which shows something; undo leads back</source>
        <translation>可以从这些设置开始，每一个都说明一点；撤销可以回来</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>页面范围(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Save a report of this tab</source>
        <translation>保存此标签页的报告</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF，一页</translation>
    </message>
    <message>
        <source>Web page with everything in it</source>
        <translation>包含全部内容的网页</translation>
    </message>
    <message>
        <source>Print preview: {title}</source>
        <translation>打印预览：{title}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as a PDF, and print that on another one.</source>
        <translation>这台计算机没有设置打印机。请将报告保存为 PDF，再到另一台计算机上打印。</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>已发送到打印机 {printer}</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the page. Look whether it is on, or save the report as a PDF.</source>
        <translation>打印机 {printer} 没有接收此页。请检查它是否开启，或将报告保存为 PDF。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Calculation, step by step</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Everything needed to reproduce this</source>
        <translation>重现所需的全部内容</translation>
    </message>
    <message>
        <source>All other fields are as the program sets them at first.</source>
        <translation>其余字段均为程序的初始值。</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>Worked example: {title}</source>
        <translation>例题：{title}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部数位</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Left out for want of room: {things}. The report as HTML has everything.</source>
        <translation>因版面不足而省略：{things}。HTML 报告包含全部内容。</translation>
    </message>
    <message>
        <source>Long values are shortened (…): the report as HTML and the project file have them in full.</source>
        <translation>较长的值已缩短（…）：HTML 报告和项目文件中有完整的值。</translation>
    </message>
    <message>
        <source>more rows of tables: {rows}</source>
        <translation>表格的其余行：{rows}</translation>
    </message>
    <message>
        <source>more formulas: {formulas}</source>
        <translation>其余公式：{formulas}</translation>
    </message>
    <message>
        <source>more settings: {settings}</source>
        <translation>其余设置：{settings}</translation>
    </message>
    <message>
        <source>more sentences: {sentences}</source>
        <translation>其余说明：{sentences}</translation>
    </message>
    <message>
        <source>the list of all fields</source>
        <translation>全部字段的列表</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>按“开始”</translation>
    </message>
    <message>
        <source>Run and display</source>
        <translation>运行与显示</translation>
    </message>
    <message>
        <source>in the project file</source>
        <translation>在项目文件中</translation>
    </message>
</context>
<context>
    <name>Smoke</name>
    <message>
        <source>The program does not work as it should, at the step “{step}”: {trouble}</source>
        <translation>程序在步骤“{step}”未能正常工作：{trouble}</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}: {error}</source>
        <translation>无法写入文件夹 {folder}：{error}</translation>
    </message>
    <message>
        <source>it is not done after {seconds} seconds</source>
        <translation>过了 {seconds} 秒还没有完成</translation>
    </message>
    <message>
        <source>{name} is {found} instead of {known}</source>
        <translation>{name} 是 {found}，应为 {known}</translation>
    </message>
    <message>
        <source>there is no button {name} that can be pressed</source>
        <translation>没有可以按的按钮 {name}</translation>
    </message>
    <message>
        <source>nothing shows {name}</source>
        <translation>没有地方显示 {name}</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: {trouble}</source>
        <translation>“{name}”无法显示：{trouble}</translation>
    </message>
    <message>
        <source>training makes no progress: the loss was {before} and is {after}</source>
        <translation>训练没有进展：损失原为 {before}，现为 {after}</translation>
    </message>
    <message>
        <source>“{name}” was saved, but cannot be opened again: {error}</source>
        <translation>“{name}”已保存，但无法再次打开：{error}</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {error}</source>
        <translation>“{name}”无法保存：{error}</translation>
    </message>
    <message>
        <source>“{name}” has other settings than were saved: {lab}</source>
        <translation>“{name}”中的设置与保存时不同：{lab}</translation>
    </message>
    <message>
        <source>the network in “{name}” has other weights or figures than it should</source>
        <translation>“{name}”中网络的权重或数值与应有的不同</translation>
    </message>
    <message>
        <source>in the language {language}, “{shown}” stands where “{known}” should</source>
        <translation>在语言 {language} 中，应为“{known}”之处显示的是“{shown}”</translation>
    </message>
    <message>
        <source>the window says: {sentence}</source>
        <translation>窗口提示：{sentence}</translation>
    </message>
    <message>
        <source>the picture {name} is empty</source>
        <translation>图片 {name} 是空的</translation>
    </message>
    <message>
        <source>nothing is to be seen of {name}</source>
        <translation>看不到 {name}</translation>
    </message>
    <message>
        <source>{name} was not written, or is empty</source>
        <translation>{name} 没有写入，或是空的</translation>
    </message>
    <message>
        <source>something unexpected has happened: {error}</source>
        <translation>发生了意外的错误：{error}</translation>
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
        <source>With a single class q is 1 whatever its logit is. So its slope is 0, and there is no gradient.</source>
        <translation>只有一类时，无论 logit 是多少，q 都是 1。所以斜率是 0，没有梯度。</translation>
    </message>
    <message>
        <source>{logit} is so large beside h that adding h changes none of its 16 digits: there is nothing to measure. ∂ℓ/∂o by the formula needs no step and is still right.</source>
        <translation>与 h 相比，{logit} 大到加上 h 也不改变它 16 位数字中的任何一位：没有什么可测。公式给出的 ∂ℓ/∂o 不需要步长，仍然正确。</translation>
    </message>
    <message>
        <source>The measured slopes are off, not the formula: the loss is so large, {loss} nats, that too few of its 16 digits tell o − h from o + h.</source>
        <translation>不准的是测得的斜率，不是公式：损失太大，有 {loss} 奈特，它的 16 位数字中能区分 o − h 和 o + h 的太少了。</translation>
    </message>
    <message>
        <source>q of {name} is rounded to 0, so −y/q is infinite and the product with J undefined. The collapsed form (q − y)/T is still right: that is why libraries compute softmax and loss in one.</source>
        <translation>{name}的 q 被舍入为 0，因此 −y/q 是无穷大，与 J 的乘积无定义。合并后的形式 (q − y)/T 仍然正确：这就是程序库把 softmax 和损失合在一起计算的原因。</translation>
    </message>
    <message>
        <source>Saturated: no slope of q is above {largest}. A loss whose own slope is bounded, like the squared error, teaches next to nothing here; that of cross-entropy, −y/q, grows as q falls, and (q − y)/T is left.</source>
        <translation>饱和：q 的斜率都不超过 {largest}。自身斜率有界的损失（如平方误差）在这里几乎教不会什么；交叉熵的斜率 −y/q 随 q 变小而增大，剩下的正是 (q − y)/T。</translation>
    </message>
    <message>
        <source>Try this: raise the logit of {name} until its q is no longer 0. Product and collapsed form agree again.</source>
        <translation>试一试：把{name}的 logit 调高，直到它的 q 不再是 0。乘积与合并后的形式又一致了。</translation>
    </message>
    <message>
        <source>Each row and each column of J sums to 0: what one class gains the others lose. No slope can exceed 1/(4T) = {bound}, and the largest here is {largest}.</source>
        <translation>J 的每一行和每一列之和都是 0：一类得到的，正是其他类失去的。斜率不会超过 1/(4T) = {bound}，这里最大的是 {largest}。</translation>
    </message>
    <message>
        <source>Try this: add a class, so that there is something to decide.</source>
        <translation>试一试：再添加一个类别，才有的可选。</translation>
    </message>
    <message>
        <source>Try this: bring o + c closer to 0, or raise T, until the slopes can be measured again.</source>
        <translation>试一试：让 o + c 更接近 0，或者调高 T，直到斜率又能测出来。</translation>
    </message>
    <message>
        <source>Try this: bring the logits closer together until the matrix takes on colour again.</source>
        <translation>试一试：让各个 logits 靠拢，直到矩阵重新有颜色。</translation>
    </message>
    <message>
        <source>Try this: take a hard target, with one class, no smoothing and no mixup. A single term of the chain rule is left, and it gives (q − y)/T all the same.</source>
        <translation>试一试：换成硬目标：只有一类，不平滑，也不混合。链式法则只剩一项，得到的仍是 (q − y)/T。</translation>
    </message>
    <message>
        <source>Try this: pull one logit far above the others. The whole matrix fades, but ∂ℓ/∂o does not if another class is true.</source>
        <translation>试一试：把一个 logit 拖到远高于其他。整个矩阵会褪色，但如果真实的是另一类，∂ℓ/∂o 不会消失。</translation>
    </message>
    <message>
        <source>Undecided: {leaders} share the lead with a probability of {largest} each; argmax and hardmax name the first of them.</source>
        <translation>未定：{leaders}并列领先，概率各为 {largest}；argmax 和 hardmax 取其中第一个。</translation>
    </message>
    <message>
        <source>Right and sure: {true} gets {q} of the probability, so there is little left to learn.</source>
        <translation>正确且有把握：{true}得到 {q} 的概率，几乎没有什么可学的了。</translation>
    </message>
    <message>
        <source>Right but unsure: {true} leads with {q} only. The further its logit is above the others, the smaller the loss.</source>
        <translation>正确但没把握：{true}仅以 {q} 领先。它的 logit 比其他的高得越多，损失越小。</translation>
    </message>
    <message>
        <source>Confidently wrong: {winner} gets {largest}, {true}, which is true, only {q}. That is why the loss is so large.</source>
        <translation>自信地错了：{winner}得到 {largest}，而真实的{true}只有 {q}。所以损失这么大。</translation>
    </message>
    <message>
        <source>Wrong: {winner} leads with {largest}, {true}, which is true, has {q}. A step against the gradient lifts the logit of {true} and lowers all others.</source>
        <translation>错误：{winner}以 {largest} 领先，真实的{true}是 {q}。逆着梯度走一步，会抬高{true}的 logit，压低其他所有的。</translation>
    </message>
    <message>
        <source>Try this: choose a single true class. Now the loss can fall to 0, but only as its logit runs away from the others.</source>
        <translation>试一试：只选一个真实类别。现在损失可以趋近 0，但它的 logit 要不断远离其他的才行。</translation>
    </message>
    <message>
        <source>Try this: bring each bar of q as near as you can to that of y. Where y is 0 it comes nearer for ever, and is never there.</source>
        <translation>试一试：让 q 的每个条形尽量接近 y 的。在 y 为 0 的地方，它会一直靠近，却永远到不了。</translation>
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
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}、{second}和{third}</translation>
    </message>
    <message>
        <source>Name of class {number}</source>
        <translation>第 {number} 类的名称</translation>
    </message>
    <message>
        <source>Logit of class {number}</source>
        <translation>第 {number} 类的 logit</translation>
    </message>
    <message>
        <source>Target of class {number}</source>
        <translation>第 {number} 类的目标</translation>
    </message>
    <message>
        <source>What the class is called in the pictures; without a name it has its number</source>
        <translation>类别在图中的名称；没有名称时用它的编号</translation>
    </message>
    <message>
        <source>The raw score of the class, any number: the larger, the more likely it is</source>
        <translation>类别的原始得分，可以是任何数：越大，可能性越大</translation>
    </message>
    <message>
        <source>This class’s share of the truth; all targets sum to 1</source>
        <translation>这个类别在真实情况中占多少；所有类别的目标之和为 1</translation>
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
        <source>Normalise y</source>
        <translation>归一化 y</translation>
    </message>
    <message>
        <source>Divide the targets by their sum, so that they sum to 1</source>
        <translation>把目标除以总和，使总和为 1</translation>
    </message>
    <message>
        <source>Logit o</source>
        <translation>logit o</translation>
    </message>
    <message>
        <source>One row a class: the logit that a network gives to it, which softmax makes a probability of, and its share of the truth.</source>
        <translation>每行一个类别：网络给它的 logit，softmax 由此算出概率；还有它在真实目标中所占的份额。</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>目标 y</translation>
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
        <source>Label smoothing: a tenth of the target for all</source>
        <translation>标签平滑：目标的十分之一分给所有类别</translation>
    </message>
    <message>
        <source>Mixup: seven tenths cat, three tenths dog</source>
        <translation>Mixup：七成猫，三成狗</translation>
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
        <source>c = {value} cannot be added to the logits. Type a number from −10¹⁰⁰ to 10¹⁰⁰; 0 leaves them as they are.</source>
        <translation>c = {value} 不能加到 logits 上。请输入 −10¹⁰⁰ 到 10¹⁰⁰ 之间的数；0 表示不变。</translation>
    </message>
    <message>
        <source>ε = {value} is no share. Type a number from 0 to 1; 0 leaves the target as it is.</source>
        <translation>ε = {value} 不是份额。请输入 0 到 1 之间的数；0 表示目标不变。</translation>
    </message>
    <message>
        <source>λ = {value} is no share. Type a number from 0 to 1; 1 leaves the target as it is.</source>
        <translation>λ = {value} 不是份额。请输入 0 到 1 之间的数；1 表示目标不变。</translation>
    </message>
    <message>
        <source>There is no class {number} to mix in. Choose another one, or none.</source>
        <translation>没有第 {number} 类可以混合。请选择另一类，或不混合。</translation>
    </message>
    <message>
        <source>There is no target. Choose the true class.</source>
        <translation>还没有目标。请选择真实类别。</translation>
    </message>
    <message>
        <source>The target of class {number} is not a finite number. Type a probability, or choose the true class.</source>
        <translation>第 {number} 类的目标不是有限的数。请输入一个概率，或选择真实类别。</translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot be negative. Type another one, or choose the true class.</source>
        <translation>第 {number} 类的目标是 {value}，但概率不能为负。请重新输入，或选择真实类别。</translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot exceed 1. Type another one, or choose the true class.</source>
        <translation>第 {number} 类的目标是 {value}，但概率不能超过 1。请重新输入，或选择真实类别。</translation>
    </message>
    <message>
        <source>The target sums to {value}, not to 1. Change another of its numbers, normalise it, or choose the true class.</source>
        <translation>目标的总和是 {value}，不是 1。请改动另一个数，将其归一化，或选择真实类别。</translation>
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
        <source>y · target, softened</source>
        <translation>y · 软化后的目标</translation>
    </message>
    <message>
        <source>q · softmax of the logits</source>
        <translation>q · logits 的 softmax</translation>
    </message>
    <message>
        <source>hardmax</source>
        <translation>hardmax</translation>
    </message>
    <message>
        <source>∂ℓ/∂o · gradient of the loss</source>
        <translation>∂ℓ/∂o · 损失的梯度</translation>
    </message>
    <message>
        <source>{name} alone:</source>
        <translation>单看{name}：</translation>
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
        <source>Open in the Entropy Calculator</source>
        <translation>在熵计算器中打开</translation>
    </message>
    <message>
        <source>Put the target there as the truth p and the prediction as the belief q, in nats</source>
        <translation>把目标作为真相 p、预测作为信念 q 放到那里，以奈特为单位</translation>
    </message>
    <message>
        <source>Probability of the true class</source>
        <translation>真实类别的概率</translation>
    </message>
    <message>
        <source>{term} · exponentials</source>
        <translation>{term} · 指数函数值</translation>
    </message>
    <message>
        <source>Probability of the likeliest target class</source>
        <translation>目标中最可能类别的概率</translation>
    </message>
    <message>
        <source>e to the power of each logit: none is below 0 any more, and a logit that is 1 larger makes a bar 2.7 times as high. Softmax divides these bars by their sum.</source>
        <translation>e 的各个 logit 次幂：不再有小于 0 的，logit 大 1，条形就高到 2.7 倍。softmax 把这些条形除以它们的和。</translation>
    </message>
    <message>
        <source>Exponentials of the logits</source>
        <translation>logits 的指数</translation>
    </message>
    <message>
        <source>Beside each other for each class: the truth, and how likely the prediction calls it. The loss looks at the bar of the true class only: the shorter it is, the larger the loss.</source>
        <translation>每个类别并排显示：真相，以及预测认为它有多大可能。损失只看真实类别的条形：它越短，损失越大。</translation>
    </message>
    <message>
        <source>Target and prediction</source>
        <translation>目标与预测</translation>
    </message>
    <message>
        <source>How the loss changes when a logit grows: prediction minus truth. Learning goes the other way, so the true class is pushed up and all others down.</source>
        <translation>logit 增大时损失如何变化：预测减去真相。学习朝相反方向走，因此真实类别被推高，其他的都被压低。</translation>
    </message>
    <message>
        <source>Gradient of the loss</source>
        <translation>损失的梯度</translation>
    </message>
    <message>
        <source>Likelihood of the target</source>
        <translation>目标的似然</translation>
    </message>
    <message>
        <source>e to the power of −ℓ: the smaller the loss, the more likely the target was held</source>
        <translation>e 的 −ℓ 次方：损失越小，预测认为目标越可能</translation>
    </message>
    <message>
        <source>Predicted class (argmax)</source>
        <translation>预测类别（argmax）</translation>
    </message>
    <message>
        <source>The number of the class with the largest logit: where the maximum is, not what it is</source>
        <translation>logit 最大的类别的编号：最大值在哪里，而不是最大值是多少</translation>
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
        <source>Constant c, added to all logits</source>
        <translation>加到所有 logits 上的常数 c</translation>
    </message>
    <message>
        <source>Changes all logits and no probability: softmax is shift-invariant</source>
        <translation>所有 logits 都变，概率都不变：softmax 具有平移不变性</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Label smoothing ε</source>
        <translation>标签平滑 ε</translation>
    </message>
    <message>
        <source>A share ε of the target is spread evenly over all classes</source>
        <translation>把目标中 ε 的份额平均分给所有类别</translation>
    </message>
    <message>
        <source>Mixup with</source>
        <translation>与之混合（mixup）</translation>
    </message>
    <message>
        <source>Blends the target with another class, as if two examples were mixed</source>
        <translation>把目标与另一类混合，如同混合两个样本</translation>
    </message>
    <message>
        <source>Share λ that the target keeps</source>
        <translation>目标保留的份额 λ</translation>
    </message>
    <message>
        <source>The other class gets 1 − λ</source>
        <translation>另一类得到 1 − λ</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>温度 T</translation>
    </message>
    <message>
        <source>y is computed with as {target}</source>
        <translation>计算时所用的 y：{target}</translation>
    </message>
    <message>
        <source>What the example truly is: the loss asks how likely the prediction calls it</source>
        <translation>样本真正的类别：损失问的是预测认为它有多大可能</translation>
    </message>
    <message>
        <source>No other class</source>
        <translation>不混合</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Divides all logits: a low one sharpens, a high one levels</source>
        <translation>所有 logits 都除以它：低则更尖锐，高则更平缓</translation>
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
        <source>class {number}</source>
        <translation>第 {number} 类</translation>
    </message>
    <message>
        <source>Soft: shared among classes</source>
        <translation>软目标：由多个类别分享</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>{slope} · q of {row} along the logit of {column}</source>
        <translation>{slope} · {row}的 q 沿{column}的 logit 的变化</translation>
    </message>
    <message>
        <source>Jacobian of softmax, and the check of the gradient row by row; arrow keys choose an entry</source>
        <translation>softmax 的雅可比矩阵，以及逐行的梯度检查；用方向键选择一个元素</translation>
    </message>
    <message>
        <source>How much each probability changes when each logit grows a little, blue up and orange down; beside each row stands what the chain rule makes of it. A click or the arrow keys choose the entry that is worked out on the right.</source>
        <translation>每个 logit 稍微增大时每个概率变化多少，蓝色为增，橙色为减；每行旁边是链式法则由它得出的结果。点击或用方向键选择在右侧详细计算的项。</translation>
    </message>
    <message>
        <source>There are no slopes yet.</source>
        <translation>还没有斜率。</translation>
    </message>
    <message>
        <source>Chosen: {chosen} = {value}. Largest: {largest} = {most}.</source>
        <translation>所选：{chosen} = {value}。最大：{largest} = {most}。</translation>
    </message>
    <message>
        <source>Row i, column j: how fast qᵢ grows along oⱼ; hatched where it falls.</source>
        <translation>第 i 行第 j 列：qᵢ 随 oⱼ 增长得多快；画斜线处是下降。</translation>
    </message>
    <message>
        <source>Each row of J times the column ∂ℓ/∂q, added up, is one entry of ∂ℓ/∂o.</source>
        <translation>J 的每一行乘以 ∂ℓ/∂q 那一列再相加，就是 ∂ℓ/∂o 的一个元素。</translation>
    </message>
    <message>
        <source>Measured from the loss alone: one logit moved up and down by {step}.</source>
        <translation>只从损失测量：把一个 logit 上下各移动 {step}。</translation>
    </message>
    <message>
        <source>Chosen entry of the Jacobian</source>
        <translation>所选的雅可比矩阵元素</translation>
    </message>
    <message>
        <source>{slope} by the formula</source>
        <translation>公式给出的 {slope}</translation>
    </message>
    <message>
        <source>{slope} measured</source>
        <translation>测得的 {slope}</translation>
    </message>
    <message>
        <source>Difference of the two</source>
        <translation>两者之差</translation>
    </message>
    <message>
        <source>Largest of all classes</source>
        <translation>各类中最大的差</translation>
    </message>
    <message>
        <source>The Jacobian of three classes</source>
        <translation>三个类别的雅可比矩阵</translation>
    </message>
    <message>
        <source>Saturated and wrong: no slope, but a gradient</source>
        <translation>饱和而且错误：没有斜率，却有梯度</translation>
    </message>
    <message>
        <source>Twenty classes: 400 slopes</source>
        <translation>二十个类别：400 个斜率</translation>
    </message>
    <message>
        <source>Soft target: every class adds to the chain rule</source>
        <translation>软目标：每一类都为链式法则添一项</translation>
    </message>
    <message>
        <source>o · logits</source>
        <translation>o · logits</translation>
    </message>
    <message>
        <source>o + c · logits</source>
        <translation>o + c · logits</translation>
    </message>
    <message>
        <source>Bars of the logits; arrow keys choose and change one</source>
        <translation>logits 的条形；用方向键选择并改变其中一个</translation>
    </message>
    <message>
        <source>The logits are the raw scores of the classes, before softmax makes probabilities of them. Pull a bar up or down, or choose it with ← and → and change it with ↑ and ↓.</source>
        <translation>logits 是各类别的原始得分，softmax 再把它们变成概率。上下拖动条形，或用 ← 和 → 选择，用 ↑ 和 ↓ 改变。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>z = (o + c)/T, the exponents</source>
        <translation>z = (o + c)/T，指数</translation>
    </message>
    <message>
        <source>Where e to the power of z is a number</source>
        <translation>e 的 z 次方在哪里还是一个数</translation>
    </message>
    <message>
        <source>The exponents of all classes, and the limits of float32 and float64</source>
        <translation>所有类别的指数，以及 float32 与 float64 的界限</translation>
    </message>
    <message>
        <source>Each point is the exponent of a class, and the shaded parts are where e to the power of it is too large or too small for a computer. Move over it, or press ← and →, to read off what it makes of e to the power of z.</source>
        <translation>每个点是一个类别的指数，阴影部分是 e 的该次幂对计算机来说太大或太小的地方。把鼠标移到图上，或按 ← 和 →，可读出计算机算出的 e 的 z 次幂。</translation>
    </message>
    <message>
        <source>The exponents go from {least} to {most}; float32 ends at {single}, float64 at {double}</source>
        <translation>指数从 {least} 到 {most}；float32 止于 {single}，float64 止于 {double}</translation>
    </message>
    <message>
        <source>0 in both</source>
        <translation>两者中都是 0</translation>
    </message>
    <message>
        <source>0 in float32</source>
        <translation>float32 中是 0</translation>
    </message>
    <message>
        <source>∞ in float32</source>
        <translation>float32 中是 ∞</translation>
    </message>
    <message>
        <source>∞ in both</source>
        <translation>两者中都是 ∞</translation>
    </message>
    <message>
        <source>z = {z}: e to the power of z is {single} in float32, and {double} in float64</source>
        <translation>z = {z}：e 的 z 次幂在 float32 中是 {single}，在 float64 中是 {double}</translation>
    </message>
    <message>
        <source>All four agree as far as their digits go. A float32 holds e to the power of up to {single}, a float64 up to {double}.</source>
        <translation>在各自的位数之内，四者一致。float32 能容纳的指数最大到 {single}，float64 到 {double}。</translation>
    </message>
    <message>
        <source>z itself is beyond ±{largest}, where {precision} ends, so even the stable formula fails there: ∞ − ∞ is not a number. Take logits nearer to 0, or a higher temperature.</source>
        <translation>z 本身就超出了 {precision} 的范围 ±{largest}，所以连稳定的公式也失败：∞ − ∞ 不是数。请用更接近 0 的 logits，或较高的温度。</translation>
    </message>
    <message>
        <source>e to the power of {z} exceeds the largest {precision}, {largest}, and becomes ∞; ∞ over ∞ is not a number, and a number over ∞ is 0. With m subtracted no exponent is above 0.</source>
        <translation>e 的 {z} 次方超过最大的 {precision}（{largest}），变成 ∞；∞ 除以 ∞ 不是数，而数除以 ∞ 是 0。减去 m 之后，没有指数大于 0。</translation>
    </message>
    <message>
        <source>Each exponential is still a number, but their sum exceeds the largest {precision}, {largest}, and becomes ∞. A number over ∞ is 0, which looks like an answer and is none.</source>
        <translation>每个指数函数值还是数，但它们的和超过最大的 {precision}（{largest}），变成 ∞。数除以 ∞ 是 0，看起来像答案，其实不是。</translation>
    </message>
    <message>
        <source>e to the power of {z} is smaller than any {precision} above 0, and so are the others: all become 0, and 0 over 0 is not a number. With m subtracted one of them is e⁰ = 1.</source>
        <translation>e 的 {z} 次方比任何大于 0 的 {precision} 都小，其余的也是：全都变成 0，而 0 除以 0 不是数。减去 m 之后，其中一个是 e⁰ = 1。</translation>
    </message>
    <message>
        <source>The exponentials are so small that a {precision} has few digits left for them: the naive answer is a number, and a wrong one.</source>
        <translation>指数函数值太小，{precision} 留给它们的位数所剩无几：直接计算给出的是一个数，却是错的。</translation>
    </message>
    <message>
        <source>A float32 has some 7 digits, too few for exponents around {z}: they are rounded before m is subtracted, and its stable answer is off. A float64 has some 16.</source>
        <translation>float32 只有约 7 位有效数字，对 {z} 附近的指数来说太少：减去 m 之前它们已被舍入，因此它的稳定结果有偏差。float64 有约 16 位。</translation>
    </message>
    <message>
        <source>Try this: raise the temperature. The exponents lie so far apart that no c brings them all back.</source>
        <translation>试一试：提高温度。这些指数相距太远，没有哪个 c 能把它们全部拉回来。</translation>
    </message>
    <message>
        <source>Try this: pull c down until the points leave the shade. The stable columns stay, but for rounding.</source>
        <translation>试一试：把 c 往下拖，直到各点离开阴影。“稳定”的各列除舍入外都不变。</translation>
    </message>
    <message>
        <source>Try this: pull c up until the points leave the shade. The stable columns stay, but for rounding.</source>
        <translation>试一试：把 c 往上拖，直到各点离开阴影。“稳定”的各列除舍入外都不变。</translation>
    </message>
    <message>
        <source>Try this: pull c on, until float64 fails as well.</source>
        <translation>试一试：继续拖动 c，直到 float64 也失败。</translation>
    </message>
    <message>
        <source>Try this: set the temperature to 0.01. It can overflow just as well.</source>
        <translation>试一试：把温度设为 0.01。它同样能造成溢出。</translation>
    </message>
    <message>
        <source>Try this: pull c up to 1000, and watch which of the four fails first.</source>
        <translation>试一试：把 c 往上拖到 1000，看四者中哪一个先失败。</translation>
    </message>
    <message>
        <source>Probability of {name}, stable, float64</source>
        <translation>{name}的概率，稳定算法，float64</translation>
    </message>
    <message>
        <source>Stable, float32</source>
        <translation>稳定算法，float32</translation>
    </message>
    <message>
        <source>Naive, float64</source>
        <translation>直接计算，float64</translation>
    </message>
    <message>
        <source>Naive, float32</source>
        <translation>直接计算，float32</translation>
    </message>
    <message>
        <source>NaN, undefined</source>
        <translation>NaN，无定义</translation>
    </message>
    <message>
        <source>Largest exponent m</source>
        <translation>最大的指数 m</translation>
    </message>
    <message>
        <source>The largest z: what the stable formula subtracts from all</source>
        <translation>最大的 z：稳定的公式从所有 z 中减去它</translation>
    </message>
    <message>
        <source>Single precision, float32: 24 binary digits</source>
        <translation>单精度 float32：24 位二进制有效数字</translation>
    </message>
    <message>
        <source>Double precision, float64: 53 binary digits</source>
        <translation>双精度 float64：53 位二进制有效数字</translation>
    </message>
    <message>
        <source>Logits around 1000: ∞ over ∞</source>
        <translation>1000 左右的 logits：∞ 除以 ∞</translation>
    </message>
    <message>
        <source>Logits around 100: single precision fails alone</source>
        <translation>100 左右的 logits：只有单精度失败</translation>
    </message>
    <message>
        <source>Logits around −1000: 0 over 0</source>
        <translation>−1000 左右的 logits：0 除以 0</translation>
    </message>
    <message>
        <source>A low temperature overflows, too</source>
        <translation>低温也会溢出</translation>
    </message>
    <message>
        <source>Small logits: all four agree</source>
        <translation>小的 logits：四者一致</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>The logit with c added, divided by T, in this precision</source>
        <translation>logit 加上 c 再除以 T，以此精度计</translation>
    </message>
    <message>
        <source>eᶻ</source>
        <translation>eᶻ</translation>
    </message>
    <message>
        <source>The exponential as the formula has it</source>
        <translation>公式中的指数函数值</translation>
    </message>
    <message>
        <source>naive q</source>
        <translation>直接算 q</translation>
    </message>
    <message>
        <source>The exponential over the sum: the formula as it is written</source>
        <translation>指数除以总和：照公式直接计算</translation>
    </message>
    <message>
        <source>z − m</source>
        <translation>z − m</translation>
    </message>
    <message>
        <source>The largest z is subtracted from all: none is above 0 now</source>
        <translation>从所有 z 中减去最大的 z：现在没有一个大于 0</translation>
    </message>
    <message>
        <source>eᶻ⁻ᵐ</source>
        <translation>eᶻ⁻ᵐ</translation>
    </message>
    <message>
        <source>Exponentials of at most 1: none can overflow, and one is 1</source>
        <translation>指数值不超过 1：不会溢出，并且其中一个是 1</translation>
    </message>
    <message>
        <source>stable q</source>
        <translation>稳定 q</translation>
    </message>
    <message>
        <source>The same probability, and always a number</source>
        <translation>同样的概率，并且总是一个数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Softmax worked out in {precision}</source>
        <translation>用 {precision} 计算的 softmax</translation>
    </message>
    <message>
        <source>Softmax step by step, as a computer with so many digits does it: what grows too large becomes ∞, and ∞ ÷ ∞ is no number. ↑ and ↓ lead from class to class.</source>
        <translation>一步步计算 softmax，就像位数有限的计算机那样：太大的数变成 ∞，而 ∞ ÷ ∞ 不是数。↑ 和 ↓ 在类别之间移动。</translation>
    </message>
    <message>
        <source>There are no numbers yet.</source>
        <translation>还没有数字。</translation>
    </message>
    <message>
        <source>Cross-entropy −ln q of the true class</source>
        <translation>真实类别的交叉熵 −ln q</translation>
    </message>
    <message>
        <source>Squared error ½ Σ (q − y)²</source>
        <translation>平方误差 ½ Σ (q − y)²</translation>
    </message>
    <message>
        <source>Total loss Σ −ln q</source>
        <translation>损失之和 Σ −ln q</translation>
    </message>
    <message>
        <source>Log-likelihood ln Π q</source>
        <translation>对数似然 ln Π q</translation>
    </message>
    <message>
        <source>Likelihood Π q</source>
        <translation>似然 Π q</translation>
    </message>
    <message>
        <source>How likely all these labels are together, according to the network</source>
        <translation>按网络的看法，这些标签同时出现的可能性</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>∂W of the batch, inputs by classes; a click or the arrow keys choose an entry</source>
        <translation>这一批样本的 ∂W，输入 × 类别；点击或用方向键选择一个元素</translation>
    </message>
    <message>
        <source>How the loss of these samples changes with each weight: training takes a part of this from the weights. A click or the arrow keys choose the entry that is worked out below.</source>
        <translation>这些样本的损失随每个权重如何变化：训练从权重中减去它的一部分。点击或用方向键选择在下方详细计算的项。</translation>
    </message>
    <message>
        <source>step of training</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>Mean loss of all 150 flowers, in nats; press to look at a step</source>
        <translation>全部 150 朵花的平均损失（奈特）；按一下看某一步</translation>
    </message>
    <message>
        <source>The mean loss of all flowers over the steps of training; press to look at one</source>
        <translation>全部花的平均损失随训练步数变化；按一下看某一步</translation>
    </message>
    <message>
        <source>The mean loss of all flowers over the steps of training; the dashed line is what blind guessing costs. Press anywhere, or ← and →, to look at a step.</source>
        <translation>所有花的平均损失随训练步数的变化；虚线是盲目猜测的代价。在任意处按下，或按 ← 和 →，查看某一步。</translation>
    </message>
    <message>
        <source>Step {step}: mean loss {loss} nats; it began with {first}</source>
        <translation>第 {step} 步：平均损失 {loss} 奈特；开始时是 {first}</translation>
    </message>
    <message>
        <source>guessing: ln 3</source>
        <translation>瞎猜：ln 3</translation>
    </message>
    <message>
        <source>Right: {species} has the largest q, and a classifier needs no more. Cross-entropy looks only at this {q}; the squared error also charges how the rest is shared, which is too strict.</source>
        <translation>正确：{species} 的 q 最大，分类不需要更多。交叉熵只看这个 {q}；平方误差还要计较其余部分怎样分，这太严格了。</translation>
    </message>
    <message>
        <source>Wrong: {winner} leads with {largest}, the true {species} gets {q}. As that falls to 0 cross-entropy grows without end; the squared error never exceeds 1.</source>
        <translation>错误：{winner} 以 {largest} 领先，真实的 {species} 只有 {q}。它趋于 0 时交叉熵无限增长，平方误差却永远不超过 1。</translation>
    </message>
    <message>
        <source>Undecided: {species} shares the lead with {q}. Cross-entropy looks only at this q; the squared error also charges how the rest is shared.</source>
        <translation>未定：{species} 以 {q} 并列第一。交叉熵只看这个 q；平方误差还要计较其余部分怎样分。</translation>
    </message>
    <message>
        <source>The sum is −ln of the product, so they have their best at the same W and b: the least loss makes all these labels together most likely.</source>
        <translation>这个和就是乘积的 −ln，所以两者在同样的 W 和 b 处达到最好：损失最小时，这些标签同时出现的可能性最大。</translation>
    </message>
    <message>
        <source>The product is too small for a float64, which loses its digits or becomes 0, while the sum of the losses is still exact. That is why logarithms are summed.</source>
        <translation>乘积太小，float64 会丢失它的数位，或变成 0，而损失之和仍然准确。这就是为什么要把对数相加。</translation>
    </message>
    <message>
        <source>Step {step} of {most}: {right} of {flowers} flowers are recognised.</source>
        <translation>第 {step} 步，共 {most} 步：{flowers} 朵花中认出了 {right} 朵。</translation>
    </message>
    <message>
        <source>Step {step} of {most}: undecided for all {flowers} flowers. As the first of equals, setosa counts as recognised.</source>
        <translation>第 {step} 步，共 {most} 步：对全部 {flowers} 朵花都未定。三者相等时取第一个，所以 setosa 算作认出。</translation>
    </message>
    <message>
        <source>Try this: press Play. Which of the four measures gets the largest weights in the end?</source>
        <translation>试一试：按“播放”。四个量中哪一个最后得到的权重最大？</translation>
    </message>
    <message>
        <source>Try this: lower the learning rate until the loss falls without jumping. How high may η be?</source>
        <translation>试一试：降低学习率，直到损失不再跳动地下降。η 最高可以是多少？</translation>
    </message>
    <message>
        <source>Try this: give flower {sample} a wrong label. Which of its two losses is shocked more?</source>
        <translation>试一试：给第 {sample} 朵花一个错的标签。它的两种损失哪一种反应更大？</translation>
    </message>
    <message>
        <source>Try this: click flower {sample}. Its true class gets the same q, so cross-entropy judges it alike, and the squared error does not.</source>
        <translation>试一试：点击第 {sample} 朵花。它的真实类别得到同样的 q，所以交叉熵对它一视同仁，平方误差却不然。</translation>
    </message>
    <message>
        <source>Try this: press All zero. Why is the loss of every flower ln 3 now, and the gradient not 0?</source>
        <translation>试一试：按“全部归零”。为什么现在每朵花的损失都是 ln 3，而梯度不是 0？</translation>
    </message>
    <message>
        <source>sepal length</source>
        <translation>萼片长</translation>
    </message>
    <message>
        <source>sepal width</source>
        <translation>萼片宽</translation>
    </message>
    <message>
        <source>petal length</source>
        <translation>花瓣长</translation>
    </message>
    <message>
        <source>petal width</source>
        <translation>花瓣宽</translation>
    </message>
    <message>
        <source>flower {sample}: x · 1 × 4</source>
        <translation>第 {sample} 朵花：x · 1 × 4</translation>
    </message>
    <message>
        <source>The network of one layer: four inputs, and a constant 1 for the biases, to three outputs</source>
        <translation>只有一层的网络：四个输入，加上给偏置的常数 1，到三个输出</translation>
    </message>
    <message>
        <source>Sample {sample}: inputs {inputs}; {outputs}</source>
        <translation>样本 {sample}：输入 {inputs}；{outputs}</translation>
    </message>
    <message>
        <source>A single layer: each output adds up all inputs times their weights and a bias, and softmax makes probabilities of the sums; dashed lines are negative weights. Point at an output, or go to it with ↑ and ↓, to see its weights.</source>
        <translation>只有一层：每个输出把所有输入乘以权重后相加，再加偏置，softmax 把这些和变成概率；虚线是负权重。指向一个输出，或用 ↑ 和 ↓ 移到它，就能看到它的权重。</translation>
    </message>
    <message>
        <source>There is no sample on its way yet.</source>
        <translation>还没有样本通过网络。</translation>
    </message>
    <message>
        <source>The flowers on the left together:</source>
        <translation>左边的花合在一起：</translation>
    </message>
    <message>
        <source>All 150 flowers, which it is trained on:</source>
        <translation>用来训练的全部 150 朵花：</translation>
    </message>
    <message>
        <source>Unit {number}, {species}, for flower {sample}:</source>
        <translation>第 {number} 个单元（{species}），第 {sample} 朵花：</translation>
    </message>
    <message>
        <source>Both losses of flower {sample}:</source>
        <translation>第 {sample} 朵花的两种损失：</translation>
    </message>
    <message>
        <source>All {samples} labels together:</source>
        <translation>全部 {samples} 个标签合在一起：</translation>
    </message>
    <message>
        <source>∂ℓ/∂W = xᵀ(q − y) · 4 × 3, of these {samples} flowers:</source>
        <translation>这 {samples} 朵花的 ∂ℓ/∂W = xᵀ(q − y) · 4 × 3：</translation>
    </message>
    <message>
        <source>The next step of training changes this weight by the mean gradient of all 150 flowers:</source>
        <translation>训练的下一步按全部 150 朵花的平均梯度改变这个权重：</translation>
    </message>
    <message>
        <source>Back to the W and b on the left</source>
        <translation>回到左边的 W 和 b</translation>
    </message>
    <message>
        <source>One step of gradient descent on the mean loss of all 150 flowers</source>
        <translation>对全部 150 朵花的平均损失做一步梯度下降</translation>
    </message>
    <message>
        <source>Let it train, or stand still; it takes some six seconds. Space does the same.</source>
        <translation>开始训练或停下；大约需要六秒。空格键也可以。</translation>
    </message>
    <message>
        <source>Which step of training is looked at</source>
        <translation>看训练的哪一步</translation>
    </message>
    <message>
        <source>Iris: three flowers, one of each species</source>
        <translation>鸢尾花：三朵花，每种一朵</translation>
    </message>
    <message>
        <source>Iris: nothing learnt yet, so each species gets a third</source>
        <translation>鸢尾花：还什么都没学，每种各得三分之一</translation>
    </message>
    <message>
        <source>Iris: after 1,000 steps 148 of 150 flowers are recognised</source>
        <translation>鸢尾花：1000 步之后，150 朵花认对 148 朵</translation>
    </message>
    <message>
        <source>Iris: six labels become likelier together as the loss falls</source>
        <translation>鸢尾花：损失下降，六个标签的联合似然上升</translation>
    </message>
    <message>
        <source>Iris: with a learning rate of 2 the loss jumps up and down</source>
        <translation>鸢尾花：学习率为 2，损失上下乱跳</translation>
    </message>
    <message>
        <source>Iris: right with 60 % twice, but the squared error tells them apart</source>
        <translation>鸢尾花：两次都以 60% 判对，平方误差却不相同</translation>
    </message>
    <message>
        <source>Input {input} of sample {sample}</source>
        <translation>第 {sample} 个样本的第 {input} 个输入</translation>
    </message>
    <message>
        <source>The weight from input {input} to output {output}</source>
        <translation>从第 {input} 个输入到第 {output} 个输出的权重</translation>
    </message>
    <message>
        <source>The bias of output {output}</source>
        <translation>第 {output} 个输出的偏置</translation>
    </message>
    <message>
        <source>There are no samples. Add one.</source>
        <translation>没有样本。请添加一个。</translation>
    </message>
    <message>
        <source>There are {samples} samples, but room for {most}. Remove some, or undo.</source>
        <translation>有 {samples} 个样本，但只放得下 {most} 个。请删除一些，或撤销。</translation>
    </message>
    <message>
        <source>{count} numbers make no whole samples of {inputs} inputs each. Undo, or choose a worked example.</source>
        <translation>每个样本有 {inputs} 个输入，{count} 个数凑不成整数个样本。请撤销，或选一道例题。</translation>
    </message>
    <message>
        <source>Each sample has one label, but there are {labels} for {samples} samples. Undo, or choose a worked example.</source>
        <translation>每个样本有一个标签，但 {samples} 个样本却有 {labels} 个标签。请撤销，或选一道例题。</translation>
    </message>
    <message>
        <source>The label of sample {sample} is none of the classes. Choose another one.</source>
        <translation>第 {sample} 个样本的标签不是任何一个类别。请另选一个。</translation>
    </message>
    <message>
        <source>{matrix} has {needed} numbers, but {count} are given. Undo, or choose a worked example.</source>
        <translation>{matrix} 要有 {needed} 个数，却给了 {count} 个。请撤销，或选一道例题。</translation>
    </message>
    <message>
        <source>{what} is not a finite number. Type one like 1.5.</source>
        <translation>{what}不是有限的数。请输入像 1.5 这样的数。</translation>
    </message>
    <message>
        <source>{what} is too large to be of use. Type a number from −{limit} to {limit}.</source>
        <translation>{what}太大，没有用处。请输入 −{limit} 到 {limit} 之间的数。</translation>
    </message>
    <message>
        <source>η = {value} is no learning rate. Type a number above 0, up to {limit}.</source>
        <translation>η = {value} 不能作为学习率。请输入大于 0、不超过 {limit} 的数。</translation>
    </message>
    <message>
        <source>There is no step {value}: training begins with step 0. Type 0 or more.</source>
        <translation>没有第 {value} 步：训练从第 0 步开始。请输入 0 或更大的数。</translation>
    </message>
    <message>
        <source>What was measured of each iris flower: the inputs of the network. The row that you enter is looked at.</source>
        <translation>每朵鸢尾花的测量值，也就是网络的输入。点进哪一行，就看哪一朵花。</translation>
    </message>
    <message>
        <source>The species that the flower truly is</source>
        <translation>这朵花真正的品种</translation>
    </message>
    <message>
        <source>Label of sample {sample}</source>
        <translation>样本 {sample} 的标签</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add flower</source>
        <translation>添加一朵花</translation>
    </message>
    <message>
        <source>Add another iris flower, of the next species; at most six are possible</source>
        <translation>再添加一朵鸢尾花，属于下一个物种；最多六朵</translation>
    </message>
    <message>
        <source>Remove flower</source>
        <translation>删除一朵花</translation>
    </message>
    <message>
        <source>Remove the last flower</source>
        <translation>删除最后一朵花</translation>
    </message>
    <message>
        <source>x · {samples} × 4 · one row a flower, in cm</source>
        <translation>x · {samples} × 4 · 每行一朵花，单位 cm</translation>
    </message>
    <message>
        <source>W at the start · 4 × 3</source>
        <translation>开始时的 W · 4 × 3</translation>
    </message>
    <message>
        <source>A weight says how much a centimetre of a measure, by its row, adds to the logit of a species, by its column.</source>
        <translation>一个权重说明：所在行的测量值每增加一厘米，所在列的品种的 logit 增加多少。</translation>
    </message>
    <message>
        <source>A bias is what the logit of a species begins with, whatever is measured.</source>
        <translation>偏置是一个品种的 logit 的起始值，与测量值无关。</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>全部归零</translation>
    </message>
    <message>
        <source>Put W and b to 0: a single layer may start there, as each unit has another target</source>
        <translation>把 W 和 b 设为 0：单层网络可以从这里开始，因为每个单元的目标不同</translation>
    </message>
    <message>
        <source>Keep these weights</source>
        <translation>保留这些权重</translation>
    </message>
    <message>
        <source>Put W and b of the step that is looked at here; training starts from them</source>
        <translation>把正在看的那一步的 W 和 b 放到这里；训练从它们开始</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Each step takes η times the mean gradient of all 150 flowers from W and b</source>
        <translation>每一步从 W 和 b 中减去 η 乘以全部 150 朵花的平均梯度</translation>
    </message>
    <message>
        <source>W at this step; dotted: its start</source>
        <translation>这一步的 W；虚线：起点</translation>
    </message>
    <message>
        <source>The weights W at the step that is looked at, beside those that training began with</source>
        <translation>正在看的那一步的权重 W，以及训练开始时的权重</translation>
    </message>
    <message>
        <source>A bar for each weight: to the right it speaks for the class, to the left, hatched, against it; dotted is where it began. ← and → lead from class to class.</source>
        <translation>每个权重一个条形：向右支持该类别，向左（带斜线）反对它；点线是开始的位置。← 和 → 在类别之间移动。</translation>
    </message>
    <message>
        <source>c is so large that o + c has no room for the last digits of o: a float64 holds some 16. In exact arithmetic no constant changes a probability.</source>
        <translation>c 太大，o + c 容不下 o 的末几位：float64 只有约 16 位有效数字。在精确运算中，任何常数都不会改变概率。</translation>
    </message>
    <message>
        <source>With a single class there is nothing to decide, and so no gradient to follow.</source>
        <translation>只有一个类别，没有什么可选，也就没有梯度可循。</translation>
    </message>
    <message>
        <source>q is as good as y already: the gradient is all but 0, so a step changes next to nothing.</source>
        <translation>q 已经几乎就是 y：梯度差不多为 0，走一步几乎什么也不变。</translation>
    </message>
    <message>
        <source>Each step lifts the logits of classes that got less than they should, and lowers the others. The gradient sums to 0, so the sum of the logits stays the same.</source>
        <translation>每一步都抬高得到的概率不足的类别的 logit，压低其余的。梯度之和为 0，所以 logit 之和不变。</translation>
    </message>
    <message>
        <source>The constant c changes neither q nor the gradient, so every step and every loss is the same as without it. No step takes it away either: the sum of the logits stays.</source>
        <translation>常数 c 既不改变 q 也不改变梯度，所以每一步和每个损失都与没有它时相同。也没有哪一步会去掉它：logit 之和不变。</translation>
    </message>
    <message>
        <source>The loss stays as it was: beside logits of this size a float64 has no room for so small a step. In exact arithmetic it would fall.</source>
        <translation>损失保持不变：logit 这么大，float64 容不下这么小的一步。用精确运算它会下降。</translation>
    </message>
    <message>
        <source>In this step the loss rose, from {before} to {after} nats: η is so large that the step leapt over the least loss along its way.</source>
        <translation>这一步损失上升了，从 {before} 到 {after} 奈特：η 太大，这一步跳过了沿途损失最小的地方。</translation>
    </message>
    <message>
        <source>On the way here the loss rose {times}, most recently in step {last}. A gradient shows the way down only nearby: with this η a step may leap over the least loss.</source>
        <translation>一路上损失上升了{times}，最近一次在第 {last} 步。梯度只指出附近的下坡方向：用这样的 η，一步可能跳过损失最小的地方。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation> {count} 次</translation>
    </message>
    <message>
        <source>The loss falls and falls but never reaches 0: {true} would have to get all of q. So the logits run away from one another without end, ever more slowly.</source>
        <translation>损失一直下降，却永远到不了 0：那样{true}必须得到全部的 q。所以各个 logit 没有止境地彼此远离，越来越慢。</translation>
    </message>
    <message>
        <source>The loss is so near to 0 that a float64 rounds it to 0. In exact arithmetic no step ever gets there.</source>
        <translation>损失离 0 太近，float64 把它舍入为 0。用精确运算，没有哪一步能真正到达 0。</translation>
    </message>
    <message>
        <source>The loss has come down to the entropy of the target, {least} nats, and q to y. No prediction has a smaller loss, so the gradient vanishes.</source>
        <translation>损失已降到目标的熵，即 {least} 奈特，q 也到了 y。没有预测的损失更小，所以梯度消失了。</translation>
    </message>
    <message>
        <source>A soft target: the loss cannot fall below the entropy of the target, {least} nats. It is still {above} nats above that.</source>
        <translation>软目标：损失不会低于目标的熵，即 {least} 奈特。现在还比它高 {above} 奈特。</translation>
    </message>
    <message>
        <source>At the start: loss {loss} nats.</source>
        <translation>起点：损失 {loss} 奈特。</translation>
    </message>
    <message>
        <source>After {steps} of {most}: loss {loss} nats; at the start it was {first}.</source>
        <translation>走了 {steps}，共 {most} 步：损失 {loss} 奈特；起点时是 {first}。</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>Try this: pull the logits somewhere else and press Play. Does q come back?</source>
        <translation>试一试：把 logit 拉到别处，再按“播放”。q 会回来吗？</translation>
    </message>
    <message>
        <source>Try this: press Play. Which steps move q the most, the first or the last?</source>
        <translation>试一试：按“播放”。哪些步让 q 移动得最多，最初的还是最后的？</translation>
    </message>
    <message>
        <source>Try this: halve η until the loss rises in no step. How large may η be?</source>
        <translation>试一试：不断把 η 减半，直到损失在任何一步都不上升。η 最大可以是多少？</translation>
    </message>
    <message>
        <source>Try this: set ε to 0.1. Where do the logits come to rest now?</source>
        <translation>试一试：把 ε 设为 0.1。现在各个 logit 停在哪里？</translation>
    </message>
    <message>
        <source>Try this: press in the triangle, far from the target, and press Play. Does it end elsewhere?</source>
        <translation>试一试：在三角形里离目标远的地方按一下，再按“播放”。终点会不同吗？</translation>
    </message>
    <message>
        <source>Try this: double η again and again. When does the loss begin to rise?</source>
        <translation>试一试：一次次把 η 加倍。损失从什么时候开始上升？</translation>
    </message>
    <message>
        <source>q · softmax</source>
        <translation>q · softmax</translation>
    </message>
    <message>
        <source>{name} in the next step:</source>
        <translation>{name}的下一步：</translation>
    </message>
    <message>
        <source>least: {least}</source>
        <translation>最小：{least}</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss} nats; it began with {first}, the least possible is {least}</source>
        <translation>第 {step} 步：损失 {loss} 奈特；开始时是 {first}，可能的最小值是 {least}</translation>
    </message>
    <message>
        <source>Back to the logits on the left, before the first step of the descent</source>
        <translation>回到左边的 logit，也就是下降第一步之前</translation>
    </message>
    <message>
        <source>One step of gradient descent on the logits</source>
        <translation>对 logit 走一步梯度下降</translation>
    </message>
    <message>
        <source>Let it descend, or stand still; it takes some six seconds. Space does the same.</source>
        <translation>让它下降，或停下；大约需要六秒。空格键也一样。</translation>
    </message>
    <message>
        <source>Which step of the descent is looked at</source>
        <translation>看的是下降的哪一步</translation>
    </message>
    <message>
        <source>The truth, and how likely the prediction calls each class at this step: with every step the second bar of each class comes closer to the first one.</source>
        <translation>真相，以及这一步时预测认为每个类别有多大可能：每走一步，每个类别的第二个条形就更接近第一个。</translation>
    </message>
    <message>
        <source>Target and prediction at this step</source>
        <translation>这一步的目标与预测</translation>
    </message>
    <message>
        <source>The loss over the steps, down to the least that can be reached. Press anywhere, or ← and →, to look at a step.</source>
        <translation>损失随步数的变化，直到能达到的最小值。在任意处按下，或按 ← 和 →，查看某一步。</translation>
    </message>
    <message>
        <source>step of the descent</source>
        <translation>下降的步数</translation>
    </message>
    <message>
        <source>Loss ℓ in nats; press to look at a step</source>
        <translation>损失 ℓ（奈特）；按一下看某一步</translation>
    </message>
    <message>
        <source>The loss over the steps of the descent; press to look at one</source>
        <translation>下降每一步的损失；按一下看其中一步</translation>
    </message>
    <message>
        <source>Loss ℓ at this step</source>
        <translation>这一步的损失 ℓ</translation>
    </message>
    <message>
        <source>Loss at the start</source>
        <translation>起点的损失</translation>
    </message>
    <message>
        <source>Gradient length ‖∂ℓ/∂o‖</source>
        <translation>梯度的长度 ‖∂ℓ/∂o‖</translation>
    </message>
    <message>
        <source>Tends to 0 where a descent comes to rest, or runs away</source>
        <translation>下降停下来时，或各个 logit 彼此远离时，都趋于 0</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Put the logits of this step on the left, to descend from there</source>
        <translation>把这一步的 logit 放到左边，从那里继续下降</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Each step takes η times the gradient from the logits</source>
        <translation>每一步从 logit 中减去 η 乘以梯度</translation>
    </message>
    <message>
        <source>Descent: step by step towards the true class</source>
        <translation>下降：一步步走向真实类别</translation>
    </message>
    <message>
        <source>Descent: out of a corner, confidently wrong</source>
        <translation>下降：从角落里出来，错得很有自信</translation>
    </message>
    <message>
        <source>Descent: to a soft target, and to rest on it</source>
        <translation>下降：走到软目标，停在上面</translation>
    </message>
    <message>
        <source>Descent: too large a learning rate leaps over the target</source>
        <translation>下降：学习率太大，跳过目标</translation>
    </message>
    <message>
        <source>Descent: a small learning rate crawls</source>
        <translation>下降：学习率很小，慢慢爬</translation>
    </message>
    <message>
        <source>Descent: label smoothing keeps the logits from running away</source>
        <translation>下降：标签平滑让各个 logit 不再远离</translation>
    </message>
    <message>
        <source>There is no step {value}: the descent begins with step 0.</source>
        <translation>没有第 {value} 步：下降从第 0 步开始。</translation>
    </message>
    <message>
        <source>o · logits at step {step}</source>
        <translation>o · 第 {step} 步的 logit</translation>
    </message>
    <message>
        <source>o + c · logits at step {step}</source>
        <translation>o + c · 第 {step} 步的 logit</translation>
    </message>
    <message>
        <source>Triangle of all distributions over three classes; drag to choose the start</source>
        <translation>三个类别的所有分布组成的三角形；拖动可选择起点</translation>
    </message>
    <message>
        <source>Step {step}: q = ({q}); it began with ({first}); target y = ({y})</source>
        <translation>第 {step} 步：q = ({q})；开始时是 ({first})；目标 y = ({y})</translation>
    </message>
    <message>
        <source>Each corner is a class that is certain, the middle is no idea at all; the descent walks from the start to the square, the target. Drag the start, or move it with the arrow keys, with Shift further, Home to the middle.</source>
        <translation>每个角是一个确定的类别，中央是毫无头绪；下降从起点走向方块，即目标。拖动起点，或用方向键移动，按住 Shift 移得更远，Home 回到中央。</translation>
    </message>
    <message>
        <source>There is no descent yet.</source>
        <translation>还没有下降过程。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>From logits to loss</source>
        <translation>从 logits 到损失</translation>
    </message>
    <message>
        <source>What softmax makes of logits, what that costs, and which way each is pulled</source>
        <translation>softmax 把 logits 变成什么，代价多大，每个 logit 被拉向哪边</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>逐步下降</translation>
    </message>
    <message>
        <source>Gradient descent on the logits, step by step</source>
        <translation>对 logits 一步一步做梯度下降</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The Jacobian, how it collapses with the loss, and a check by differences</source>
        <translation>雅可比矩阵，它与损失如何合并，以及用差分检验</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Why the largest logit is subtracted first: where ∞ and NaN come from</source>
        <translation>为什么先减去最大的 logit：∞ 和 NaN 从何而来</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>两个类别</translation>
    </message>
    <message>
        <source>Softmax of two logits is a sigmoid of their difference</source>
        <translation>两个 logits 的 softmax 就是其差的 sigmoid</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax 回归</translation>
    </message>
    <message>
        <source>A network of one layer, worked out by hand and trained on iris flowers</source>
        <translation>只有一层的网络：手算，并用鸢尾花训练</translation>
    </message>
    <message>
        <source>Equal logits: undecided, one half for each class, however large they are. This is where a sigmoid is 0.5.</source>
        <translation>logits 相等：未定，无论多大，每类各得一半。sigmoid 在这里是 0.5。</translation>
    </message>
    <message>
        <source>A difference of {d} is as good as certain: the other class keeps {rest}. Softmax and sigmoid agree here as everywhere.</source>
        <translation>差为 {d} 时几乎确定：另一类只剩 {rest}。这里和别处一样，softmax 与 sigmoid 一致。</translation>
    </message>
    <message>
        <source>Only the difference {d} counts, so two logits say no more than one. Softmax regression with two classes is logistic regression.</source>
        <translation>只有差 {d} 起作用，所以两个 logits 说的并不比一个多。两个类别的 softmax 回归就是逻辑回归。</translation>
    </message>
    <message>
        <source>Try this: pull o₁ up a little. What q₁ gains, q₂ loses.</source>
        <translation>试一试：把 o₁ 拖高一点。q₁ 得到的，正是 q₂ 失去的。</translation>
    </message>
    <message>
        <source>Try this: drag the point back to the middle, where the curve is steepest.</source>
        <translation>试一试：把点拖回中间，那里曲线最陡。</translation>
    </message>
    <message>
        <source>Try this: add 3 to both logits. They move, and no probability does.</source>
        <translation>试一试：给两个 logits 都加 3。它们变了，概率都不变。</translation>
    </message>
    <message>
        <source>softmax of o₁ and o₂</source>
        <translation>o₁ 与 o₂ 的 softmax</translation>
    </message>
    <message>
        <source>σ of the difference, and what it lacks to 1</source>
        <translation>差的 σ，以及它与 1 的差距</translation>
    </message>
    <message>
        <source>What softmax and the sigmoid say of both classes: of two classes they say the same.</source>
        <translation>softmax 和 sigmoid 对两个类别各怎么说：对两个类别，它们说的一样。</translation>
    </message>
    <message>
        <source>Softmax and sigmoid of two classes</source>
        <translation>两个类别的 softmax 与 sigmoid</translation>
    </message>
    <message>
        <source>q₁ by softmax</source>
        <translation>用 softmax 算的 q₁</translation>
    </message>
    <message>
        <source>q₁ by the sigmoid</source>
        <translation>用 sigmoid 算的 q₁</translation>
    </message>
    <message>
        <source>q₂ by softmax</source>
        <translation>用 softmax 算的 q₂</translation>
    </message>
    <message>
        <source>Difference o₁ − o₂</source>
        <translation>差 o₁ − o₂</translation>
    </message>
    <message>
        <source>Two logits: softmax and sigmoid agree</source>
        <translation>两个 logits：softmax 与 sigmoid 一致</translation>
    </message>
    <message>
        <source>The same difference elsewhere: the same answer</source>
        <translation>别处同样的差：同样的答案</translation>
    </message>
    <message>
        <source>Equal logits: undecided</source>
        <translation>logits 相等：未定</translation>
    </message>
    <message>
        <source>Far apart: as good as certain</source>
        <translation>相差很远：几乎确定</translation>
    </message>
    <message>
        <source>This page compares two logits, and the scene has {count}. Undo, or open a worked example.</source>
        <translation>本页比较两个 logits，而现在有 {count} 个。请撤销，或打开一个例题。</translation>
    </message>
    <message>
        <source>Any number: the probabilities depend on nothing but the difference of both logits.</source>
        <translation>任意的数：概率只取决于两个 logit 之差。</translation>
    </message>
    <message>
        <source>A network that answers yes or no has one logit, o, and its sigmoid. That is softmax of the two logits o and 0.</source>
        <translation>回答“是”或“否”的网络只有一个 logit o 及其 sigmoid。这就是两个 logits o 与 0 的 softmax。</translation>
    </message>
    <message>
        <source>x of sample {sample}</source>
        <translation>样本 {sample} 的 x</translation>
    </message>
    <message>
        <source>x of all samples</source>
        <translation>所有样本的 x</translation>
    </message>
    <message>
        <source>W and b</source>
        <translation>W 和 b</translation>
    </message>
    <message>
        <source>Flower added</source>
        <translation>添加一朵花</translation>
    </message>
    <message>
        <source>Flower removed</source>
        <translation>删除一朵花</translation>
    </message>
    <message>
        <source>Class added</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Class removed</source>
        <translation>删除类别</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>各类的名称</translation>
    </message>
    <message>
        <source>Two logits</source>
        <translation>两个 logits</translation>
    </message>
    <message>
        <source>Labels of all samples</source>
        <translation>所有样本的标签</translation>
    </message>
    <message>
        <source>A weight of W</source>
        <translation>W 的一个权重</translation>
    </message>
    <message>
        <source>A bias of b</source>
        <translation>b 的一个偏置</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>有什么用</translation>
    </message>
    <message>
        <source>o₁ − o₂, difference of the logits</source>
        <translation>o₁ − o₂，logits 之差</translation>
    </message>
    <message>
        <source>Lines: σ of the difference. Points: softmax of both logits</source>
        <translation>线：差的 σ。点：两个 logits 的 softmax</translation>
    </message>
    <message>
        <source>The sigmoid over the difference of two logits; drag the point to change o₁</source>
        <translation>sigmoid 随两个 logits 之差变化；拖动点改变 o₁</translation>
    </message>
    <message>
        <source>The lines are the sigmoid over the difference of the two logits, the points what softmax says: they lie on each other. Drag the point, or move it with ← and →.</source>
        <translation>线是 sigmoid 随两个 logits 之差的变化，点是 softmax 的结果：它们重合。拖动点，或用 ← 和 → 移动它。</translation>
    </message>
    <message>
        <source>Difference {d}: softmax gives {first} and {second}, the sigmoid {sigmoid}</source>
        <translation>差 {d}：softmax 给出 {first} 与 {second}，sigmoid 给出 {sigmoid}</translation>
    </message>
    <message>
        <source>What softmax makes of both logits: both probabilities sum to 1</source>
        <translation>softmax 由两个 logits 得出的结果：两个概率之和为 1</translation>
    </message>
    <message>
        <source>The surprise at the truth: 0 if the prediction is sure of it, the larger the less</source>
        <translation>对真相的惊讶：预测完全有把握时为 0，越没把握就越大</translation>
    </message>
    <message>
        <source>How likely the prediction calls what is true: learning brings it close to 1</source>
        <translation>预测认为真相有多大可能：学习使它接近 1</translation>
    </message>
    <message>
        <source>How undecided the prediction is: 0 if it is sure, largest if all are even</source>
        <translation>预测有多犹豫：有把握时为 0，各类相等时最大</translation>
    </message>
    <message>
        <source>What the descent began with, to compare</source>
        <translation>下降开始时的值，供比较</translation>
    </message>
    <message>
        <source>How much the one probability changes when the other logit grows by 1</source>
        <translation>另一个 logit 增加 1 时，这个概率（按斜率）变化多少</translation>
    </message>
    <message>
        <source>Prediction minus truth: how the loss changes with this logit</source>
        <translation>预测减去真相：损失随这个 logit 如何变化</translation>
    </message>
    <message>
        <source>The logit is nudged up and down a little, and the change of the loss divided by the way</source>
        <translation>把 logit 稍微向上和向下推一点，用损失的变化除以移动的距离</translation>
    </message>
    <message>
        <source>Close to 0 if the formula is right; the rest is rounding</source>
        <translation>公式正确时接近 0；剩下的是舍入误差</translation>
    </message>
    <message>
        <source>The worst of all classes: if it is tiny, the whole gradient is right</source>
        <translation>所有类别中最大的差：它很小，整个梯度就是对的</translation>
    </message>
    <message>
        <source>The largest logit is taken from all first: so nothing overflows</source>
        <translation>先从所有 logits 中减去最大的一个：这样就不会溢出</translation>
    </message>
    <message>
        <source>The same with half as many digits, as graphics cards compute</source>
        <translation>同样的计算，位数减半，显卡就是这样算的</translation>
    </message>
    <message>
        <source>Straight from the formula: large logits make it infinite</source>
        <translation>直接按公式算：logits 大了就变成无穷大</translation>
    </message>
    <message>
        <source>Straight from the formula, with half as many digits: it fails far sooner</source>
        <translation>直接按公式算，位数减半：早得多就会失败</translation>
    </message>
    <message>
        <source>What the sigmoid makes of the difference: the same as softmax</source>
        <translation>sigmoid 由差得出的结果：与 softmax 相同</translation>
    </message>
    <message>
        <source>All that counts: both logits may grow alike, and nothing changes</source>
        <translation>起作用的只有它：两个 logits 同样增大，什么都不变</translation>
    </message>
    <message>
        <source>What training makes small: it has no upper end for what is sure and wrong</source>
        <translation>训练要让它变小：有把握却错了时，它没有上限</translation>
    </message>
    <message>
        <source>The other loss, to compare: it never exceeds 1, however wrong one is</source>
        <translation>另一种损失，供比较：错得再离谱也不超过 1</translation>
    </message>
    <message>
        <source>The losses of all these samples, added up</source>
        <translation>所有这些样本的损失之和</translation>
    </message>
    <message>
        <source>The same with the other sign: small loss is large likelihood</source>
        <translation>同一个数，符号相反：损失小就是似然大</translation>
    </message>
    <message>
        <source>Over all 150 flowers at this step: blind guessing costs ln 3 = 1.0986</source>
        <translation>这一步时对全部 150 朵花而言：盲目猜测的代价是 ln 3 = 1.0986</translation>
    </message>
    <message>
        <source>How many of all 150 flowers get the largest probability for their own species</source>
        <translation>全部 150 朵花中，有多少朵在自己的品种上得到最大的概率</translation>
    </message>
    <message>
        <source>All other bars</source>
        <translation>其他所有条形</translation>
    </message>
    <message>
        <source>Triangle of the descent</source>
        <translation>下降的三角形</translation>
    </message>
    <message>
        <source>Curve of the loss</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>雅可比矩阵</translation>
    </message>
    <message>
        <source>Tables of the workings</source>
        <translation>计算过程的表格</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>网络的图</translation>
    </message>
    <message>
        <source>Picture of the weights</source>
        <translation>权重的图</translation>
    </message>
    <message>
        <source>Table of ∂W</source>
        <translation>∂W 的表格</translation>
    </message>
    <message>
        <source>Bars of the logits</source>
        <translation>logits 的条形</translation>
    </message>
    <message>
        <source>Look at the step before, or the next one</source>
        <translation>查看上一步或下一步</translation>
    </message>
    <message>
        <source>Look at the start, or at the last step</source>
        <translation>查看起点或最后一步</translation>
    </message>
    <message>
        <source>Move the start, with Shift further</source>
        <translation>移动起点，按住 Shift 移得更远</translation>
    </message>
    <message>
        <source>Start from the middle, where all classes are even</source>
        <translation>从中央开始，那里各类相等</translation>
    </message>
    <message>
        <source>Choose the entry that is worked out</source>
        <translation>选择要详细计算的项</translation>
    </message>
    <message>
        <source>Picture of the exponents</source>
        <translation>指数的图</translation>
    </message>
    <message>
        <source>Go from class to class</source>
        <translation>在类别之间移动</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Go from output to output</source>
        <translation>在输出之间移动</translation>
    </message>
    <message>
        <source>Type a number; ↑ and ↓ change it a little.</source>
        <translation>输入一个数；↑ 和 ↓ 稍微改变它。</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Show the tabs to the left</source>
        <translation>显示左边的标签页</translation>
    </message>
    <message>
        <source>Show the tabs to the right</source>
        <translation>显示右边的标签页</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>A small plot for each layer, over the epochs: the line is the median of its numbers, the bands show how far they spread. Point at a place, or walk there with the arrow keys, to read it off.</source>
        <translation>每层一个小图，横轴是轮次：线是该层数值的中位数，色带显示它们分散多远。指向一处，或用方向键走到那里，即可读数。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Press Start to draw it</source>
        <translation>按“开始”画曲线</translation>
    </message>
    <message>
        <source>There is no number to draw.</source>
        <translation>没有可画的数值。</translation>
    </message>
    <message>
        <source>No number is above 0, and a logarithmic axis shows no others.</source>
        <translation>没有大于 0 的数值，而对数轴只能显示正数。</translation>
    </message>
    <message>
        <source>last run</source>
        <translation>上次训练</translation>
    </message>
    <message>
        <source>faint: last run</source>
        <translation>浅色：上次训练</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>How well the network does on the examples that it learns from, and on others, which it has not seen: both should get better together. Move over it, or press ← and →, to read off an epoch.</source>
        <translation>网络在它学习的样本上，以及在没见过的样本上表现如何：两者应当一起变好。把鼠标移到上面，或按 ← 和 →，读取某一轮。</translation>
    </message>
    <message>
        <source>Learning curves: {figure}</source>
        <translation>学习曲线：{figure}</translation>
    </message>
    <message>
        <source>{now}; training diverged in epoch {epoch}</source>
        <translation>{now}；训练在第 {epoch} 轮发散</translation>
    </message>
    <message>
        <source>{now}; last run: {before}</source>
        <translation>{now}；上次训练：{before}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Of which examples the confusion matrix tells</source>
        <translation>混淆矩阵统计哪些样本</translation>
    </message>
    <message>
        <source>Of examples that it has not learnt from: this is what counts</source>
        <translation>它没有学过的样本：这才是关键</translation>
    </message>
    <message>
        <source>Of the examples that it learns from: it may know these by heart</source>
        <translation>它学习的样本：它可能只是把它们背下来了</translation>
    </message>
    <message>
        <source>No validation examples. Training: {count} of {total} are right, {rate}.</source>
        <translation>没有验证样本。训练样本 {total} 个中有 {count} 个分类正确，{rate}。</translation>
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
        <source>Try this: choose sigmoid in place of the step. No gradient gets through a layer without slope.</source>
        <translation>试一试：用 sigmoid 代替阶跃函数。斜率为 0 的层，梯度传不过去。</translation>
    </message>
    <message>
        <source>Try this: choose tanh. Without a bend, all these layers do no more than one.</source>
        <translation>试一试：改选 tanh。没有非线性（弯折），这么多层也只抵得上一层。</translation>
    </message>
    <message>
        <source>Try this: switch Standardise on. One learning rate then suits the weights of all inputs.</source>
        <translation>试一试：打开“标准化”。这样一个学习率就适合所有输入的权重。</translation>
    </message>
    <message>
        <source>Try this: raise the noise. The line stays nearly the same; what becomes of R²?</source>
        <translation>试一试：加大噪声。直线几乎不变，R² 会怎样？</translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. For a straight line one unit is enough.</source>
        <translation>试一试：清空“隐藏层”。画一条直线，一个单元就够了。</translation>
    </message>
    <message>
        <source>Try this: type 8, 8 as hidden layers. Without them, the network can only draw a straight line.</source>
        <translation>试一试：把隐藏层设为 8, 8。没有隐藏层，网络只能画一条直线。</translation>
    </message>
    <message>
        <source>Try this: type 16, 16 as hidden layers. Without them, the network can only draw an inclined plane.</source>
        <translation>试一试：把隐藏层设为 16, 16。没有隐藏层，网络只能画一个斜面。</translation>
    </message>
    <message>
        <source>Try this: choose ReLU. Of what is the curve made now?</source>
        <translation>试一试：改选 ReLU。现在曲线是由什么组成的？</translation>
    </message>
    <message>
        <source>Try this: choose tanh. What has become of the corners?</source>
        <translation>试一试：改选 tanh。原来的拐角变成什么样了？</translation>
    </message>
    <message>
        <source>Try this: compare with Xavier as the initialiser. Why must weights be random to begin with?</source>
        <translation>试一试：权重初始化改选 Xavier，比较一下。初始权重为什么必须是随机的？</translation>
    </message>
    <message>
        <source>Try this: choose “{cure}” in Pitfalls, on the left, then press Start.</source>
        <translation>试一试：在左侧“陷阱”中选“{cure}”，再按“开始”。</translation>
    </message>
    <message>
        <source>Try this: set Share for training to 0.8. Only examples that it never saw tell what it has understood.</source>
        <translation>试一试：把“训练比例”设为 0.8。只有没见过的样本才能说明网络是否真正学会。</translation>
    </message>
    <message>
        <source>Try this: raise the noise. The plane stays nearly the same; what becomes of R²?</source>
        <translation>试一试：加大噪声。斜面几乎不变，R² 会怎样？</translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. For an inclined plane one unit is enough.</source>
        <translation>试一试：清空“隐藏层”。拟合一个斜面，一个单元就够了。</translation>
    </message>
    <message>
        <source>Try this: choose ReLU. Of what are the hills made now?</source>
        <translation>试一试：改选 ReLU。现在山丘是由什么组成的？</translation>
    </message>
    <message>
        <source>Try this: choose tanh. What has become of the edges?</source>
        <translation>试一试：改选 tanh。原来的棱边变成什么样了？</translation>
    </message>
    <message>
        <source>Try this: set Examples to 100. The training accuracy still rises; what about validation?</source>
        <translation>试一试：把“样本数”设为 100。训练准确率照样上升，验证准确率呢？</translation>
    </message>
    <message>
        <source>Try this: set Examples to 1797, all there are. What does more data do for the validation accuracy?</source>
        <translation>试一试：把“样本数”设为 1797，即全部数据。数据更多，验证准确率会怎样？</translation>
    </message>
    <message>
        <source>Try this: switch x₁² and x₂² on. With these inputs, one unit draws a circle.</source>
        <translation>试一试：打开 x₁² 和 x₂²。有了这些输入，一个单元就能画圆。</translation>
    </message>
    <message>
        <source>Try this: leave only x₁ and x₂ on and type 4 as hidden layers. The network finds features of its own.</source>
        <translation>试一试：只留 x₁ 和 x₂，把隐藏层设为 4。网络会自己学出特征。</translation>
    </message>
    <message>
        <source>Try this: switch x₁x₂ on. With this input, one unit solves XOR.</source>
        <translation>试一试：打开 x₁x₂。有了这个输入，一个单元就能解决异或。</translation>
    </message>
    <message>
        <source>Try this: choose XOR. Why is one straight line not enough there?</source>
        <translation>试一试：选“XOR（异或）”。为什么一条直线分不开它的两类？</translation>
    </message>
    <message>
        <source>Try this: choose the spiral. How far do straight lines get? Then type 8, 8, 8 as hidden layers.</source>
        <translation>试一试：选“螺旋”。只靠直线能做到什么程度？再把隐藏层设为 8, 8, 8。</translation>
    </message>
    <message>
        <source>Try this: type 8, 8, 8 as hidden layers. What can bent lines do?</source>
        <translation>试一试：把隐藏层设为 8, 8, 8。弯曲的边界能做到什么？</translation>
    </message>
    <message>
        <source>Try this: type 4 as hidden layers. How many lines are enough?</source>
        <translation>试一试：把隐藏层设为 4。几条线才够？</translation>
    </message>
    <message>
        <source>Try this: set L2 to 0.03 and press Reset, then Start. Which of the two curves gets better?</source>
        <translation>试一试：把 L2 设为 0.03，按“重置”，再按“开始”。两条曲线中哪一条变好了？</translation>
    </message>
    <message>
        <source>Try this: set L1, L2 and dropout to 0 and train anew. Where does the validation loss go?</source>
        <translation>试一试：把 L1、L2 和随机失活都设为 0，重新训练。验证损失会怎样变化？</translation>
    </message>
    <message>
        <source>Try this: let the batch hold all training examples. Which curve is smoother, which falls faster?</source>
        <translation>试一试：把批量大小设为训练样本总数。哪条曲线更平滑，哪条降得更快？</translation>
    </message>
    <message>
        <source>Try this: set the batch size to 1. Why does the loss jump about?</source>
        <translation>试一试：把批量大小设为 1。损失为什么会跳来跳去？</translation>
    </message>
    <message>
        <source>Try this: choose Adam with a learning rate of 0.003. How many epochs does the spiral take?</source>
        <translation>试一试：选 Adam，学习率 0.003。学会螺旋要多少轮？</translation>
    </message>
    <message>
        <source>Try this: let the learning rate fall as a cosine. What becomes of the jumps?</source>
        <translation>试一试：让学习率按余弦下降。那些跳动会怎样？</translation>
    </message>
    <message>
        <source>Try this: choose plain gradient descent at 0.03. Which of the two is faster?</source>
        <translation>试一试：选普通梯度下降，学习率 0.03。两者哪个更快？</translation>
    </message>
    <message>
        <source>Try this: choose softmax for the output. Two units now; do they say anything else?</source>
        <translation>试一试：输出改选 softmax。现在有两个输出单元，结果有什么不同吗？</translation>
    </message>
    <message>
        <source>Try this: set Arms to 3. Does the same network still follow them?</source>
        <translation>试一试：旋臂数设为 3。同样的网络还跟得上旋臂吗？</translation>
    </message>
    <message>
        <source>Try this: choose sigmoid, a step with a slope. Steps have none, so only the last layer learns.</source>
        <translation>试一试：选 sigmoid，它相当于有斜率的阶跃函数。阶跃函数的斜率为 0，所以只有最后一层在学习。</translation>
    </message>
    <message>
        <source>“{text}” is no list of layers. Type the units of each, like 8, 8, 8; nothing for none.</source>
        <translation>“{text}”不能读作各层的单元数。请依次输入，如 8, 8, 8；不要隐藏层就留空。</translation>
    </message>
    <message>
        <source>Logistic regression: one unit, one line</source>
        <translation>逻辑回归：一个单元，一条直线</translation>
    </message>
    <message>
        <source>No hidden layer: straight lines between three blobs</source>
        <translation>没有隐藏层：三个团簇之间只有直线</translation>
    </message>
    <message>
        <source>XOR: two hidden units draw the lines P₁ and P₂</source>
        <translation>XOR：两个隐藏单元画出直线 P₁ 和 P₂</translation>
    </message>
    <message>
        <source>XOR: what one line cannot do, four hidden units can</source>
        <translation>XOR：一条直线办不到的，四个隐藏单元能办到</translation>
    </message>
    <message>
        <source>Circles: a closed border from bent lines</source>
        <translation>圆环：由弯曲的线围成封闭的边界</translation>
    </message>
    <message>
        <source>Circles with x₁² and x₂² as inputs: no hidden layer</source>
        <translation>圆环，以 x₁² 和 x₂² 为输入：不用隐藏层</translation>
    </message>
    <message>
        <source>Spiral: depth pays off</source>
        <translation>螺旋：深度的好处</translation>
    </message>
    <message>
        <source>Spiral with Adam: the same network, sooner</source>
        <translation>用 Adam 学螺旋：同样的网络，学得更快</translation>
    </message>
    <message>
        <source>Spiral with three arms: softmax tells three classes</source>
        <translation>三臂螺旋：softmax 分出三类</translation>
    </message>
    <message>
        <source>Twins: weights that begin equal stay equal</source>
        <translation>孪生单元：权重一开始相等，就永远相等</translation>
    </message>
    <message>
        <source>All weights 0: only the last bias ever learns</source>
        <translation>权重全为 0：只有输出层的偏置在学习</translation>
    </message>
    <message>
        <source>Three layers without a bend: still one line</source>
        <translation>三层没有非线性（弯折）：还是一条直线</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Bends and features</source>
        <translation>弯曲与特征</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Optimisers and batches</source>
        <translation>优化器与批量</translation>
    </message>
    <message>
        <source>Batch size 1: fast and restless</source>
        <translation>批量大小为 1：又快又抖动</translation>
    </message>
    <message>
        <source>All examples in one batch: smooth and slow</source>
        <translation>所有样本作为一批：平稳而缓慢</translation>
    </message>
    <message>
        <source>Over-fitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Over-fitting: few noisy examples, many weights</source>
        <translation>过拟合：样本少而有噪声，权重多</translation>
    </message>
    <message>
        <source>The same with L2: small weights, less by heart</source>
        <translation>同上，加 L2：权重小，不易死记硬背</translation>
    </message>
    <message>
        <source>The same with dropout: half of the units at a time</source>
        <translation>同上，加随机失活：每次只用一半单元</translation>
    </message>
    <message>
        <source>Learning a number</source>
        <translation>学习数值（回归）</translation>
    </message>
    <message>
        <source>House prices: linear regression by one unit</source>
        <translation>房价：一个单元做线性回归</translation>
    </message>
    <message>
        <source>Sine: a curve from bent lines</source>
        <translation>正弦：由弯曲的线拼成曲线</translation>
    </message>
    <message>
        <source>Hills and dips: a number at each point</source>
        <translation>山丘与洼地：每一点对应一个数</translation>
    </message>
    <message>
        <source>Measured data</source>
        <translation>实测数据</translation>
    </message>
    <message>
        <source>Iris: three species from four lengths</source>
        <translation>鸢尾花：由四个长度识别三个品种</translation>
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
        <source>There are no examples of your own yet. Open a file, or draw some points.</source>
        <translation>还没有自己的样本。请打开一个文件，或者画一些点。</translation>
    </message>
    <message>
        <source>There is nothing to tell apart yet. There have to be examples of two classes at least.</source>
        <translation>还没有什么可以区分的。至少要有两个类别的样本。</translation>
    </message>
    <message>
        <source>The examples of your own beside these are not of this data set. Remove them, or undo.</source>
        <translation>另外添加的自己的样本不属于这个数据集。请移除它们，或撤销。</translation>
    </message>
    <message>
        <source>A share of {value} cannot be trained on. Type a number above 0 and at most 1, such as 0.8.</source>
        <translation>训练比例不能是 {value}。请输入大于 0、不超过 1 的数，例如 0.8。</translation>
    </message>
    <message>
        <source>Without any input the network cannot tell one example from another. Switch on x₁ at least.</source>
        <translation>没有任何输入，网络就分不清各个样本。请至少打开 x₁。</translation>
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
        <translation>学习率 {rate} 不会使损失下降。请输入一个较小的正数，例如 0.03。</translation>
    </message>
    <message>
        <source>Softmax of a single number is always 1: it cannot learn a quantity. Choose the identity.</source>
        <translation>单个数的 softmax 永远是 1，学不了数值。请选恒等函数。</translation>
    </message>
    <message>
        <source>This loss judges classes, but here a number is to be learnt. Choose the squared error.</source>
        <translation>这种损失函数用于分类，而这里要学的是一个数值。请选平方误差。</translation>
    </message>
    <message>
        <source>This loss does not fit the output {output}. Choose one of: {names}, or another output.</source>
        <translation>这种损失函数与输出 {output} 不相配。请选其中之一：{names}；或换一种输出。</translation>
    </message>
    <message>
        <source>So large a network on so many examples would keep you waiting. Take fewer units or fewer examples.</source>
        <translation>网络这么大，样本又这么多，计算会让你等很久。请减少单元数或样本数。</translation>
    </message>
    <message>
        <source>There is no weight {row}, {column} in layer {layer} of this network. Undo the last change.</source>
        <translation>这个网络的第 {layer} 层没有权重 {row}, {column}。请撤销上一次更改。</translation>
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
        <source>Two Gaussians</source>
        <translation>两个高斯分布</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>双月牙</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>团簇</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>House prices</source>
        <translation>房价</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>Inclined plane</source>
        <translation>斜面</translation>
    </message>
    <message>
        <source>Hills and dips</source>
        <translation>山丘与洼地</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>sigmoid (yes or no)</source>
        <translation>sigmoid（是或否）</translation>
    </message>
    <message>
        <source>softmax (one of several)</source>
        <translation>softmax（多选一）</translation>
    </message>
    <message>
        <source>identity (a number)</source>
        <translation>恒等（一个数）</translation>
    </message>
    <message>
        <source>tanh (−1 to 1)</source>
        <translation>tanh（−1 到 1）</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>squared error, halved</source>
        <translation>平方误差的一半</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>绝对误差</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber 损失</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>合页损失</translation>
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
        <source>stays the same</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>falls in steps</source>
        <translation>分段下降</translation>
    </message>
    <message>
        <source>falls by a share each epoch</source>
        <translation>每轮按比例下降</translation>
    </message>
    <message>
        <source>falls as a cosine to 0</source>
        <translation>按余弦降到 0</translation>
    </message>
    <message>
        <source>warms up, then stays</source>
        <translation>先预热，后不变</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>自己的点</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>living area (m²)</source>
        <translation>居住面积（m²）</translation>
    </message>
    <message>
        <source>price (millions)</source>
        <translation>价格（百万）</translation>
    </message>
    <message>
        <source>petal length (cm)</source>
        <translation>花瓣长（cm）</translation>
    </message>
    <message>
        <source>petal width (cm)</source>
        <translation>花瓣宽（cm）</translation>
    </message>
    <message>
        <source>sepal length</source>
        <translation>萼片长</translation>
    </message>
    <message>
        <source>sepal width</source>
        <translation>萼片宽</translation>
    </message>
    <message>
        <source>petal length</source>
        <translation>花瓣长</translation>
    </message>
    <message>
        <source>petal width</source>
        <translation>花瓣宽</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>旋臂数</translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation>数据集：{name}</translation>
    </message>
    <message>
        <source>Inputs: all {count} measured numbers of an example, as they are.</source>
        <translation>输入：每个样本的 {count} 个测量值，原样送入。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>What the network takes some examples for that it has not learnt from</source>
        <translation>网络把一些没学过的样本判为什么</translation>
    </message>
    <message>
        <source>The examples that it gets wrong, the most confident mistakes first</source>
        <translation>它答错的样本，最自信的错误在前</translation>
    </message>
    <message>
        <source>What each unit of the first layer looks for, as a picture</source>
        <translation>第一层每个单元在找什么，用图片表示</translation>
    </message>
    <message>
        <source>Draw a picture yourself, and see what the network takes it for</source>
        <translation>自己画一幅图，看看网络把它判为什么</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画点</translation>
    </message>
    <message>
        <source>Pictures: answers to some examples, the worst mistakes, weights as pictures, your own drawing</source>
        <translation>图像：对一些样本的回答、最严重的错误、权重图像、自己的手写</translation>
    </message>
    <message>
        <source>How many there are of all classes, for training and validation</source>
        <translation>所有类别合计，训练和验证都算在内</translation>
    </message>
    <message>
        <source>How many kinds of points there are to tell apart; another set is made</source>
        <translation>要区分几类点；改了会重新生成数据</translation>
    </message>
    <message>
        <source>Standard deviation of the error: of both coordinates of a point, or of y to be learnt</source>
        <translation>误差的标准差：加在点的两个坐标上，或加在要学的 y 上</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>The rest is kept back to see whether the network has understood</source>
        <translation>其余的留作验证，检验网络是否真正学会</translation>
    </message>
    <message>
        <source>Features: what the network is given</source>
        <translation>特征：网络的输入</translation>
    </message>
    <message>
        <source>Raw inputs, or made from them by hand: with x₁² and x₂² no hidden layer is needed for circles</source>
        <translation>原始输入，或由它们手工构造的特征：有了 x₁² 和 x₂²，圆环不需要隐藏层</translation>
    </message>
    <message>
        <source>Standardise: mean 0, deviation 1</source>
        <translation>标准化：均值 0，标准差 1</translation>
    </message>
    <message>
        <source>Measured on the training examples; helps where inputs are far from 0 or 1</source>
        <translation>按训练样本计算；输入的数量级与 1 相差很大时有帮助</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>换种子</translation>
    </message>
    <message>
        <source>Take the next seed: other examples, and other first weights</source>
        <translation>换用下一个种子：另一批样本，另一组初始权重</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>softmax (several)</source>
        <translation>softmax（多类）</translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation>Xavier，均匀分布</translation>
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
        <source>Units and activation of each layer</source>
        <translation>各层的单元数和激活函数</translation>
    </message>
    <message>
        <source>Activation of all hidden layers</source>
        <translation>激活函数（所有隐藏层）</translation>
    </message>
    <message>
        <source>What each unit makes of its z; it replaces those of single layers</source>
        <translation>每个单元怎样处理它的 z；会取代各层单独的设置</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Sigmoid for yes or no, softmax for one of several, the identity for a number</source>
        <translation>是或否用 sigmoid，多选一用 softmax，数值用恒等函数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>What training makes small; each output has one that belongs to it</source>
        <translation>训练要让它变小的量；每种输出都有与之相配的一个</translation>
    </message>
    <message>
        <source>Initialiser of the weights</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>From which distribution they are drawn; He is for ReLU, Xavier for tanh</source>
        <translation>初始权重从哪种分布抽取；He 适合 ReLU，Xavier 适合 tanh</translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation>+ 一层</translation>
    </message>
    <message>
        <source>Add a hidden layer behind the last one, as wide; eight are possible</source>
        <translation>在最后一层后面加一个同样宽的隐藏层；最多八层</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How the gradient becomes a step; the formulas on the right tell</source>
        <translation>怎样由梯度得到每一步的更新；见右侧的公式</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>动量 μ</translation>
    </message>
    <message>
        <source>How much of the last step goes on; 0 is none; may change while it trains</source>
        <translation>上一步的更新保留多少；0 表示不保留；训练途中也可以改</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>衰减 ρ</translation>
    </message>
    <message>
        <source>How much of the mean of squared gradients is kept at each step; may change while it trains</source>
        <translation>每一步保留多少以往的梯度平方均值；训练途中也可以改</translation>
    </message>
    <message>
        <source>β₁ of the mean</source>
        <translation>β₁（均值）</translation>
    </message>
    <message>
        <source>How much of the mean gradient is kept at each step; may change while it trains</source>
        <translation>每一步保留多少以往的平均梯度；训练途中也可以改</translation>
    </message>
    <message>
        <source>β₂ of the squares</source>
        <translation>β₂（平方）</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Examples a step looks at. Rule of thumb: all of them under 2,000, else 64 to 512, a power of two; may change while it trains</source>
        <translation>每一步看多少个样本。经验法则：样本不到 2,000 个就全部用上，否则取 64 到 512 中的 2 的幂；训练途中也可以改</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout（随机失活）</translation>
    </message>
    <message>
        <source>Which share of hidden units rests in each step; may change while it trains</source>
        <translation>每一步随机停用多大比例的隐藏单元；训练途中也可以改</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1 惩罚</translation>
    </message>
    <message>
        <source>On the sizes of the weights: many become 0; may change while it trains</source>
        <translation>惩罚权重的绝对值：许多权重变成 0；训练途中也可以改</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2 惩罚</translation>
    </message>
    <message>
        <source>On the squares of the weights: large ones shrink; may change while it trains</source>
        <translation>惩罚权重的平方：大的权重变小；训练途中也可以改</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>权重衰减 λ</translation>
    </message>
    <message>
        <source>Each step shrinks every weight by ηλ of itself, beside the gradient; may change while it trains</source>
        <translation>除梯度更新外，每一步让每个权重按 ηλ 的比例缩小；训练途中也可以改</translation>
    </message>
    <message>
        <source>Stop below a training loss of</source>
        <translation>训练损失低于此值时停止</translation>
    </message>
    <message>
        <source>Good enough; 0 for never; may change while it trains</source>
        <translation>达到此值就够好了；0 表示不设；训练途中也可以改</translation>
    </message>
    <message>
        <source>Stop after … epochs without progress</source>
        <translation>连续 … 轮没有进步时停止</translation>
    </message>
    <message>
        <source>Progress is a lower validation loss (early stopping); 0 for never; may change while it trains</source>
        <translation>验证损失更低才算进步（早停）；0 表示不设；训练途中也可以改</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient; may change while it trains</source>
        <translation>每一步沿负梯度方向走多远；训练途中也可以改</translation>
    </message>
    <message>
        <source>Every … epochs</source>
        <translation>每隔 … 轮</translation>
    </message>
    <message>
        <source>Over … epochs</source>
        <translation>历时 … 轮</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Large steps first, small ones towards the end, or the other way; may change while it trains</source>
        <translation>先大步、后小步，或者反过来；训练途中也可以改</translation>
    </message>
    <message>
        <source>After how many epochs it has fallen or warmed up; may change while it trains</source>
        <translation>下降或预热用多少轮；训练途中也可以改</translation>
    </message>
    <message>
        <source>Factor γ</source>
        <translation>系数 γ</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by each time; may change while it trains</source>
        <translation>学习率每次乘以多少；训练途中也可以改</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
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
        <source>Pitfalls</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>设置的内容</translation>
    </message>
    <message>
        <source>The examples that the network learns from: which, how many, how noisy</source>
        <translation>网络学习的样本：哪些、多少、噪声多大</translation>
    </message>
    <message>
        <source>Its inputs, layers and units, and how its weights begin</source>
        <translation>它的输入、层和单元，以及权重如何开始</translation>
    </message>
    <message>
        <source>How it learns: steps, batches, brakes, and when it stops</source>
        <translation>它如何学习：步长、批次、约束，以及何时停止</translation>
    </message>
    <message>
        <source>Things that go wrong on purpose, why, and what helps</source>
        <translation>故意出错的例子，为什么，以及怎么办</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>In epoch {epoch} the loss became {loss}: the steps are too large. The last finite weights are back. Choose a smaller learning rate, press Reset, then Start.</source>
        <translation>第 {epoch} 轮时损失变成 {loss}：步长太大了。已恢复最后一组有限的权重。请调小学习率，按“重置”，再按“开始”。</translation>
    </message>
    <message>
        <source>In step {step} (epoch {epoch}) numbers in layer {layer} went beyond all bounds: the steps are too large. The last finite weights are back. Choose a smaller learning rate, press Reset, then Start.</source>
        <translation>在第 {step} 步（第 {epoch} 轮），第 {layer} 层的数值超出了一切界限：步长太大了。已恢复最后一组有限的权重。请调小学习率，按“重置”，再按“开始”。</translation>
    </message>
    <message>
        <source>Training stopped: {error}. Press Reset to begin again.</source>
        <translation>训练中断：{error}。请按“重置”重新开始。</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>ms/epoch</source>
        <translation>毫秒/轮</translation>
    </message>
    <message>
        <source>Over all networks that have not diverged</source>
        <translation>只计没有发散的网络</translation>
    </message>
    <message>
        <source>Validation R²</source>
        <translation>验证 R²</translation>
    </message>
    <message>
        <source>Training R²</source>
        <translation>训练 R²</translation>
    </message>
    <message>
        <source>Solved from: {measured}</source>
        <translation>学会的标准：{measured}</translation>
    </message>
    <message>
        <source>Networks that have solved it</source>
        <translation>学会的网络</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Median training loss</source>
        <translation>训练损失的中位数</translation>
    </message>
    <message>
        <source>Width of its middle half</source>
        <translation>其中间一半的宽度</translation>
    </message>
    <message>
        <source>The interquartile range: upper quartile minus lower quartile of the training losses</source>
        <translation>四分位距：训练损失的上四分位数减去下四分位数</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>Time per network</source>
        <translation>每个网络用时</translation>
    </message>
    <message>
        <source>Measured while all are trained in one stack: each product of matrices is computed for all at once</source>
        <translation>所有网络叠在一起训练时测得：每个矩阵乘积都对所有网络一次算完</translation>
    </message>
    <message>
        <source>From this share on a network counts as one that has solved it; type 0.95 or 95 %</source>
        <translation>达到这个比例的网络算作学会；可以输入 0.95 或 95%</translation>
    </message>
    <message>
        <source>none kept back</source>
        <translation>未留出</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
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
        <source>Unit {unit} of hidden layer {layer}, worked out:</source>
        <translation>第 {layer} 个隐藏层的第 {unit} 个单元，计算过程：</translation>
    </message>
    <message>
        <source>Output unit {unit}, worked out:</source>
        <translation>第 {unit} 个输出单元，计算过程：</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层分布</translation>
    </message>
    <message>
        <source>How training goes: curves, confusion matrix, numbers in the layers</source>
        <translation>训练的进展：曲线、混淆矩阵、各层的数值</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>R², explained variance (%)</source>
        <translation>R²，所解释的方差（%）</translation>
    </message>
    <message>
        <source>Loss and accuracy, epoch by epoch</source>
        <translation>损失和准确率，一轮一轮地看</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>哪些类别被判为哪些类别</translation>
    </message>
    <message>
        <source>How the numbers in each layer are spread, epoch by epoch</source>
        <translation>每层的数值如何分布，一轮一轮地看</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Let equal distances on the axis of the loss be equal factors</source>
        <translation>让损失轴上相等的距离表示相等的倍数</translation>
    </message>
    <message>
        <source>Points drawn</source>
        <translation>画点</translation>
    </message>
    <message>
        <source>Points erased</source>
        <translation>擦除点</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自己的数据</translation>
    </message>
    <message>
        <source>Own drawings taken out</source>
        <translation>移除自己的手写样本</translation>
    </message>
    <message>
        <source>Own drawing added</source>
        <translation>加入自己的手写样本</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Layer added</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Layer removed</source>
        <translation>删除层</translation>
    </message>
    <message>
        <source>Activation of hidden layer {layer}</source>
        <translation>第 {layer} 个隐藏层的激活函数</translation>
    </message>
    <message>
        <source>Activation of several layers</source>
        <translation>多个层的激活函数</translation>
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
        <source>{speed} epochs/s</source>
        <translation>{speed} 轮/秒</translation>
    </message>
    <message>
        <source>How many epochs are shown a second: slow to watch, full speed to get there</source>
        <translation>每秒显示多少轮：慢速用来观看，全速用来尽快到达</translation>
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
        <source>One step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Change every weight once, by what one mini-batch says (Shift+→)</source>
        <translation>用一个小批量的梯度把所有权重更新一次（Shift+→）</translation>
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
        <source>Train all networks at once, in the background (Space)</source>
        <translation>在后台同时训练所有网络（空格键）</translation>
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
    <message>
        <source>class {name}</source>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <source>{count} of {truth} were taken for {predicted}: {rate} of {truth}.</source>
        <translation>{truth}中有 {count} 个被判为{predicted}：占{truth}的 {rate}。</translation>
    </message>
    <message>
        <source>1 of {truth} was taken for {predicted}: {rate} of {truth}.</source>
        <translation>{truth}中有 1 个被判为{predicted}：占{truth}的 {rate}。</translation>
    </message>
    <message>
        <source>None of {truth} was taken for {predicted}.</source>
        <translation>{truth}中没有一个被判为{predicted}。</translation>
    </message>
    <message>
        <source>{count} of {total} of {truth} were recognised: {rate}.</source>
        <translation>{truth}的 {total} 个样本中有 {count} 个识别正确：{rate}。</translation>
    </message>
    <message>
        <source>There are no examples of {truth}.</source>
        <translation>没有{truth}的样本。</translation>
    </message>
    <message>
        <source>Recall: {rate} of {truth} were found ({count} of {total}). F₁ is {f1}.</source>
        <translation>召回率：找出了{truth}的 {rate}（{total} 个中的 {count} 个）。F₁ 为 {f1}。</translation>
    </message>
    <message>
        <source>Precision: {rate} of what was taken for {predicted} is right ({count} of {total}). F₁ is {f1}.</source>
        <translation>精确率：被判为{predicted}的样本中 {rate} 是对的（{total} 个中的 {count} 个）。F₁ 为 {f1}。</translation>
    </message>
    <message>
        <source>Nothing was taken for {predicted}, so it has no precision.</source>
        <translation>没有样本被判为{predicted}，所以它没有精确率。</translation>
    </message>
    <message>
        <source>Confused most: {truth} taken for {predicted}, {count} times.</source>
        <translation>混淆最多的：{truth} 被判为 {predicted}，{count} 次。</translation>
    </message>
    <message>
        <source>No two classes are confused.</source>
        <translation>没有类别被混淆。</translation>
    </message>
    <message>
        <source>{count} of {total} examples are right: accuracy {rate}.</source>
        <translation>{total} 个样本中有 {count} 个分类正确：准确率 {rate}。</translation>
    </message>
    <message>
        <source>truth ↓</source>
        <translation>真实 ↓</translation>
    </message>
    <message>
        <source>prediction →</source>
        <translation>预测 →</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Confusion matrix: how many examples of each class were taken for which</source>
        <translation>混淆矩阵：每个类别各有多少样本被判为哪个类别</translation>
    </message>
    <message>
        <source>Each row is a true class, with how many were taken for each class in turn.</source>
        <translation>每一行是一个真实类别，依次列出被判为各类别的样本数。</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer: what is right stands on the diagonal, and all else is a mistake. Point at a number, or walk there with the arrow keys, to read what it says.</source>
        <translation>每行是一个真实类别，每列是一个回答：正确的在对角线上，其余都是错误。指向一个数，或用方向键走到那里，就能读到它的含义。</translation>
    </message>
    <message>
        <source>Press Start: here you see which classes are taken for which.</source>
        <translation>按“开始”：这里显示各个类别被判为哪一类。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>All weights W. Line: median, dark: middle 50 %, light: middle 90 %, thin: extremes.</source>
        <translation>全部权重 W。线：中位数，深色：中间 50%，浅色：中间 90%，细线：最小与最大。</translation>
    </message>
    <message>
        <source>First {count} training examples. Line: median, dark: 50 %, light: 90 %, thin: extremes.</source>
        <translation>前 {count} 个训练样本。线：中位数，深色：50%，浅色：90%，细线：最小与最大。</translation>
    </message>
    <message>
        <source>Sizes, first {count} training examples. Median, dark: 50 %, light: 90 %, thin: largest.</source>
        <translation>梯度大小，前 {count} 个训练样本。中位数，深色：50%，浅色：90%，细线：最大。</translation>
    </message>
    <message>
        <source>How the weights of each layer are spread, over the epochs</source>
        <translation>每层权重的分布随轮数的变化</translation>
    </message>
    <message>
        <source>How the activations of each layer are spread, over the epochs</source>
        <translation>每层激活值的分布随轮数的变化</translation>
    </message>
    <message>
        <source>How large the gradients of each layer are, over the epochs</source>
        <translation>每层梯度的大小随轮数的变化</translation>
    </message>
    <message>
        <source>Press Start: here you see how the numbers of each layer change.</source>
        <translation>按“开始”：这里显示每层的数怎样变化。</translation>
    </message>
    <message>
        <source>{layer}, epoch {epoch}: median {median}, quartiles {lower} and {upper}</source>
        <translation>{layer}，第 {epoch} 轮：中位数 {median}，四分位数 {lower} 和 {upper}</translation>
    </message>
    <message>
        <source>Which numbers of each layer are shown</source>
        <translation>显示每层的哪些数</translation>
    </message>
    <message>
        <source>training example</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>validation example</source>
        <translation>验证样本</translation>
    </message>
    <message>
        <source>Of which examples one is worked out</source>
        <translation>从哪一组样本中取一个来演算</translation>
    </message>
    <message>
        <source>Number of the example that is worked out</source>
        <translation>演算的样本编号</translation>
    </message>
    <message>
        <source>It has a ring in the picture, and its numbers stand in the formulas below</source>
        <translation>它在图中用圆环标出，它的数值写在下面的公式里</translation>
    </message>
    <message>
        <source>training level</source>
        <translation>训练持平</translation>
    </message>
    <message>
        <source>training falling</source>
        <translation>训练下降</translation>
    </message>
    <message>
        <source>training rising</source>
        <translation>训练上升</translation>
    </message>
    <message>
        <source>validation level</source>
        <translation>验证持平</translation>
    </message>
    <message>
        <source>validation falling</source>
        <translation>验证下降</translation>
    </message>
    <message>
        <source>validation rising</source>
        <translation>验证上升</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>epochs {first}–{last}</source>
        <translation>第 {first}–{last} 轮</translation>
    </message>
    <message>
        <source>{epochs}: training {training}, validation {validation}</source>
        <translation>{epochs}：训练 {training}，验证 {validation}</translation>
    </message>
    <message>
        <source>{epochs}: training {training}</source>
        <translation>{epochs}：训练 {training}</translation>
    </message>
    <message>
        <source>{epochs}: {figures}</source>
        <translation>{epochs}：{figures}</translation>
    </message>
    <message>
        <source>training {training} · validation {validation}</source>
        <translation>训练 {training} · 验证 {validation}</translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation>训练 {training}</translation>
    </message>
    <message>
        <source>{now} (last run {before})</source>
        <translation>{now}（上次训练 {before}）</translation>
    </message>
    <message>
        <source>Over-fitting: since epoch {epoch} the validation loss has risen from {low} to {now}, while the training loss fell. The network learns its examples by heart.</source>
        <translation>过拟合：从第 {epoch} 轮起，验证损失由 {low} 升到 {now}，训练损失却在下降。网络在死记硬背训练样本。</translation>
    </message>
    <message>
        <source>Over-fitting: since about epoch {epoch} the validation loss has risen from {low} to {now}, while the training loss fell. The network learns its examples by heart.</source>
        <translation>过拟合：大约从第 {epoch} 轮起，验证损失由 {low} 升到 {now}，训练损失却在下降。网络在死记硬背训练样本。</translation>
    </message>
    <message>
        <source>Learnt: {train} % of the training examples are classified rightly.</source>
        <translation>学会了：训练样本的 {train}% 分类正确。</translation>
    </message>
    <message>
        <source>Learnt: {train} % of the training examples are classified rightly, and {validation} % of those it has never seen.</source>
        <translation>学会了：训练样本的 {train}% 分类正确，未见过的样本的 {validation}% 分类正确。</translation>
    </message>
    <message>
        <source>Learnt: the network explains {train} % of the variance of the training examples.</source>
        <translation>学会了：网络解释了训练样本 {train}% 的方差。</translation>
    </message>
    <message>
        <source>Learnt: the network explains {train} % of the variance of the training examples; of those it has never seen, R² = {validation}.</source>
        <translation>学会了：网络解释了训练样本 {train}% 的方差；对未见过的样本，R² = {validation}。</translation>
    </message>
    <message>
        <source>Steps have slope 0, so no gradient gets through them: only what lies behind the last layer of steps learns from the examples.</source>
        <translation>阶跃函数的斜率为 0，梯度传不过去：只有最后一个阶跃层之后的部分能从样本中学习。</translation>
    </message>
    <message>
        <source>Standing still: over the last {epochs} epochs the training loss has changed by less than 1 %. Either this network can do no better, or another learning rate or another start gets it moving.</source>
        <translation>停滞：最近 {epochs} 轮里，训练损失的变化不到 1%。要么这个网络只能做到这样，要么需要换一个学习率或换一组初始权重。</translation>
    </message>
    <message>
        <source>Standing still: over the last {epochs} epochs the training loss has changed by less than 1 %. The network explains {train} % of the variance; what is left may be noise.</source>
        <translation>停滞：最近 {epochs} 轮里，训练损失的变化不到 1%。网络解释了 {train}% 的方差，其余的可能是噪声。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: all epochs are done. Press Start to go on.</source>
        <translation>设定的轮数已训练完，当前第 {epoch} 轮。按“开始”继续训练。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: the training loss, {loss}, is below {limit}.</source>
        <translation>在第 {epoch} 轮停止：训练损失 {loss} 已低于 {limit}。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: for {patience} epochs the validation loss has not fallen below its lowest.</source>
        <translation>在第 {epoch} 轮停止：验证损失已有 {patience} 轮没有再创新低。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: for {patience} epochs the training loss has not fallen below its lowest.</source>
        <translation>在第 {epoch} 轮停止：训练损失已有 {patience} 轮没有再创新低。</translation>
    </message>
    <message>
        <source>Picture of the network: inputs on the left, outputs on the right</source>
        <translation>网络图：输入在左，输出在右</translation>
    </message>
    <message>
        <source>Each line is a weight, the wider the larger; each box is a unit and shows what it answers over the plane. Click a unit to have it worked out, or a line to type its weight; by keys: arrows, Shift with ↑ and ↓, then Enter.</source>
        <translation>每条线是一个权重，越宽越大；每个方框是一个单元，显示它在平面上的回答。点击单元可详细计算，点击线可输入它的权重；用键盘：方向键，Shift 加 ↑ 和 ↓，然后回车键。</translation>
    </message>
    <message>
        <source>There is no network yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} 个单元</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{layer}, unit {number}</source>
        <translation>{layer}，单元 {number}</translation>
    </message>
    <message>
        <source>{layer} “{name}”</source>
        <translation>{layer}“{name}”</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 个权重</translation>
    </message>
    <message>
        <source>mean {number}</source>
        <translation>平均值 {number}</translation>
    </message>
    <message>
        <source>largest {number}</source>
        <translation>最大 {number}</translation>
    </message>
    <message>
        <source>click to type another weight</source>
        <translation>点击可输入另一个权重</translation>
    </message>
    <message>
        <source>click to type another bias</source>
        <translation>点击可输入另一个偏置</translation>
    </message>
    <message>
        <source>Chosen: {unit}; {numbers}</source>
        <translation>已选：{unit}；{numbers}</translation>
    </message>
    <message>
        <source>Twins in {layer}: units {units}</source>
        <translation>{layer} 中的孪生单元：{units}</translation>
    </message>
    <message>
        <source>dead: 0 for every training example</source>
        <translation>已死亡：对每个训练样本都是 0</translation>
    </message>
    <message>
        <source>Dead in {layer}: units {units}</source>
        <translation>{layer} 中已死亡的单元：{units}</translation>
    </message>
    <message>
        <source>Largest weight of each layer: {weights}</source>
        <translation>每层最大的权重：{weights}</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>孪生单元</translation>
    </message>
    <message>
        <source>Weight or bias</source>
        <translation>权重或偏置</translation>
    </message>
    <message>
        <source>Type another number: Enter takes it, Esc leaves it as it was</source>
        <translation>输入另一个数：回车键采用，Esc 保持原样</translation>
    </message>
    <message>
        <source>What the network says at each point of the plane</source>
        <translation>网络在平面上每一点的输出</translation>
    </message>
    <message>
        <source>The colour of each point is what the network answers there, and the marks are the examples: one on the wrong colour is a mistake. Click an example, or go to it with the arrow keys, and it is worked out on the right.</source>
        <translation>每个点的颜色是网络在那里的回答，标记是样本：落在错误颜色上的就是错误。点击一个样本，或用方向键移到它，右侧就会详细计算。</translation>
    </message>
    <message>
        <source>{train} training and {validation} validation examples.</source>
        <translation>训练样本 {train} 个，验证样本 {validation} 个。</translation>
    </message>
    <message>
        <source>{examples} Shares of the plane: {shares}.</source>
        <translation>{examples}各类所占平面的比例：{shares}。</translation>
    </message>
    <message>
        <source>{examples} What the network says lies between {low} and {high}.</source>
        <translation>{examples}网络的输出在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>Training examples that are right: {rights}.</source>
        <translation>答对的训练样本：{rights}。</translation>
    </message>
    <message>
        <source>{name} {right} of {count}</source>
        <translation>{name} {right}/{count}</translation>
    </message>
    <message>
        <source>Chosen: training example {number}, in truth {truth}.</source>
        <translation>已选：训练样本 {number}，真实值：{truth}。</translation>
    </message>
    <message>
        <source>Chosen: validation example {number}, in truth {truth}.</source>
        <translation>已选：验证样本 {number}，真实值：{truth}。</translation>
    </message>
    <message>
        <source>Solid line: the border between classes.</source>
        <translation>实线：类别之间的边界。</translation>
    </message>
    <message>
        <source>Dashed lines P₁, P₂, …: where z of a unit is 0.</source>
        <translation>虚线 P₁、P₂、…：某个单元的 z 为 0 之处。</translation>
    </message>
    <message>
        <source>Ring: the example that is worked out.</source>
        <translation>圆环：正在逐步计算的样本。</translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent}%</translation>
    </message>
    <message>
        <source>Handwritten digits, and what the network takes each of them for</source>
        <translation>手写数字，以及网络把每个数字认为是什么</translation>
    </message>
    <message>
        <source>Pictures, and what the network takes each of them for</source>
        <translation>图像，以及网络把每张图认为是什么</translation>
    </message>
    <message>
        <source>{right} of {count} digits are recognised.</source>
        <translation>{count} 个数字中有 {right} 个识别正确。</translation>
    </message>
    <message>
        <source>{right} of {count} pictures are recognised.</source>
        <translation>{count} 张图像中有 {right} 张识别正确。</translation>
    </message>
    <message>
        <source>Examples that the network has not learnt from, each with its answer below; a frame marks a wrong one, true class first. A click or the arrow keys choose the one that is worked out on the right.</source>
        <translation>网络没有学过的样本，下方各是它的回答；方框标出错误的，真实类别在前。点击或用方向键选择在右侧详细计算的样本。</translation>
    </message>
    <message>
        <source>Chosen: picture {number}, {answer}.</source>
        <translation>已选：图片 {number}，{answer}。</translation>
    </message>
    <message>
        <source>Chosen: picture {number}, {truth}, taken for {answer}.</source>
        <translation>已选：图片 {number}，{truth}，被判为 {answer}。</translation>
    </message>
    <message>
        <source>The fitted curve through the examples</source>
        <translation>样本的拟合曲线</translation>
    </message>
    <message>
        <source>The points are the examples, the line is what the network answers at each x. ← and → read it off, and ↑ and ↓, or a click, choose the example that is worked out on the right.</source>
        <translation>点是样本，线是网络在每个 x 处的回答。← 和 → 读数，↑ 和 ↓ 或点击选择在右侧详细计算的样本。</translation>
    </message>
    <message>
        <source>{x_name} = {x}: {y_name} = {y}</source>
        <translation>{x_name} = {x}：{y_name} = {y}</translation>
    </message>
    <message>
        <source>x = {x}: ŷ = {y}</source>
        <translation>x = {x}：ŷ = {y}</translation>
    </message>
    <message>
        <source>{x_name} = {x}, {y_name} = {y}: {said}</source>
        <translation>{x_name} = {x}，{y_name} = {y}：{said}</translation>
    </message>
    <message>
        <source>({x}, {y}): {said}</source>
        <translation>({x}, {y})：{said}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}，{other}</translation>
    </message>
    <message>
        <source>Progress of the epochs that Start has begun</source>
        <translation>由“开始”启动的各轮训练的进度</translation>
    </message>
    <message>
        <source>How far this training has come; Pause stops it here, and Start goes on</source>
        <translation>这次训练进行到哪里；暂停使它停在这里，开始则继续</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}</source>
        <translation>第 {epoch} 轮，共 {until} 轮</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}, {seconds} s left</source>
        <translation>第 {epoch} 轮，共 {until} 轮，还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}, {minutes} min left</source>
        <translation>第 {epoch} 轮，共 {until} 轮，还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}, {hours} h left</source>
        <translation>第 {epoch} 轮，共 {until} 轮，还剩 {hours} 小时</translation>
    </message>
    <message>
        <source>hidden {number} · {activation}</source>
        <translation>隐藏层 {number} · {activation}</translation>
    </message>
    <message>
        <source>output · {activation}</source>
        <translation>输出 · {activation}</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Colour: the class, for sepals of mean size</source>
        <translation>颜色表示类别（萼片取平均大小）</translation>
    </message>
    <message>
        <source>{drawn} of {count} training examples are drawn</source>
        <translation>画出了 {count} 个训练样本中的 {drawn} 个</translation>
    </message>
    <message>
        <source>Colour: all other inputs at their mean</source>
        <translation>颜色：其余输入取均值</translation>
    </message>
    <message>
        <source>● training  ◇ validation  ŷ the network</source>
        <translation>● 训练  ◇ 验证  ŷ 网络</translation>
    </message>
    <message>
        <source>Answers; where wrong: truth → answer</source>
        <translation>网络的回答；错的写作：真实 → 回答</translation>
    </message>
    <message>
        <source>Colour: outputs as shares of their sum</source>
        <translation>颜色：各输出占总和的比例</translation>
    </message>
    <message>
        <source>Colour: outputs, each plus 1, as shares of their sum</source>
        <translation>颜色：各输出加 1 后占总和的比例</translation>
    </message>
    <message>
        <source>Colour: outputs from {low} to 1</source>
        <translation>颜色：输出从 {low} 到 1</translation>
    </message>
    <message>
        <source>{one}. {other}</source>
        <translation>{one}。{other}</translation>
    </message>
    <message>
        <source>SGD: 1 example a step</source>
        <translation>SGD：每步 1 个样本</translation>
    </message>
    <message>
        <source>mini-batch: {size} of {all}</source>
        <translation>小批量：每步 {size} 个（共 {all} 个）</translation>
    </message>
    <message>
        <source>batch: all {all}</source>
        <translation>全批量：全部 {all} 个</translation>
    </message>
    <message>
        <source>Input {symbol}</source>
        <translation>输入 {symbol}</translation>
    </message>
    <message>
        <source>Units of hidden layer {layer}</source>
        <translation>第 {layer} 个隐藏层的单元数</translation>
    </message>
    <message>
        <source>Activation of hidden layer {layer}; in brackets: that of all hidden layers</source>
        <translation>第 {layer} 个隐藏层的激活函数；带括号的就是所有隐藏层共用的那个</translation>
    </message>
    <message>
        <source>More units can draw a more winding border, and need more examples</source>
        <translation>单元越多，能画出的边界越弯曲，需要的样本也越多</translation>
    </message>
    <message>
        <source>The activation function that every unit of this layer applies to its weighted sum</source>
        <translation>这一层的每个单元对加权和施加的激活函数（弯折）</translation>
    </message>
    <message>
        <source>Take this layer away; Undo brings it back</source>
        <translation>去掉这一层；撤销可以恢复</translation>
    </message>
    <message>
        <source>Remove hidden layer {layer}</source>
        <translation>删除第 {layer} 个隐藏层</translation>
    </message>
    <message>
        <source>proposed: {name}</source>
        <translation>建议：{name}</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Dropout and penalties on large weights, against over-fitting</source>
        <translation>用随机失活和对大权重的惩罚来防止过拟合</translation>
    </message>
    <message>
        <source>Equal first weights</source>
        <translation>初始权重全相等</translation>
    </message>
    <message>
        <source>Twins that never part</source>
        <translation>永远分不开的孪生单元</translation>
    </message>
    <message>
        <source>The bracket “= twins” in the network: the four hidden units learn, yet stay equal to the last digit. Together they draw one straight line, and XOR needs two.</source>
        <translation>网络图中的括线“= 孪生单元”：四个隐藏单元都在学习，却到最后一位数字都相等。它们合起来只画出一条直线，而 XOR 需要两条。</translation>
    </message>
    <message>
        <source>All weights of a layer began as 0.1. Units that are equal get equal gradients, so each step leaves them equal. Only chance can part them.</source>
        <translation>每层的权重都从 0.1 开始。相同的单元得到相同的梯度，所以每一步之后仍然相同。只有随机性才能让它们变得不同。</translation>
    </message>
    <message>
        <source>Random first weights</source>
        <translation>随机的初始权重</translation>
    </message>
    <message>
        <source>No bracket any more: each unit learns something of its own. Together they bend the border round the corners of XOR, and over 90 % of the points are right.</source>
        <translation>括线没有了：每个单元学到各自的东西。它们合起来让边界绕过 XOR 的拐角，90% 以上的点判对。</translation>
    </message>
    <message>
        <source>Layers without a bend</source>
        <translation>没有非线性的层</translation>
    </message>
    <message>
        <source>Three layers, one straight line</source>
        <translation>三层，一条直线</translation>
    </message>
    <message>
        <source>However long it trains, the border stays straight. Beside the network stands the one layer that computes the same; on the right, its weights as a product.</source>
        <translation>无论训练多久，边界始终是直的。网络旁边是结果与它相同的单独一层；右侧把这层的权重写成乘积。</translation>
    </message>
    <message>
        <source>With the identity for its activation, a layer only multiplies, and x W¹ W² W³ is x W with one matrix W. Depth needs a bend between the layers.</source>
        <translation>以恒等函数为激活函数，每层只是做乘法，而 x W¹ W² W³ 就是 x W，只有一个矩阵 W。层与层之间有非线性，深度才有用。</translation>
    </message>
    <message>
        <source>A bend: tanh</source>
        <translation>加非线性：tanh</translation>
    </message>
    <message>
        <source>The border bends between the moons, and all points are right. No single layer computes the same any more.</source>
        <translation>边界在双月牙之间弯过去，所有的点都判对。再没有单独一层能算出同样的结果。</translation>
    </message>
    <message>
        <source>A bend: ReLU</source>
        <translation>加非线性：ReLU</translation>
    </message>
    <message>
        <source>The border bends, with corners: it is made of straight pieces. All points are right.</source>
        <translation>边界弯过去，带有拐角：它由一段段直线组成。所有的点都判对。</translation>
    </message>
    <message>
        <source>Dying ReLU</source>
        <translation>ReLU 神经元死亡</translation>
    </message>
    <message>
        <source>Units that answer 0 for ever</source>
        <translation>输出恒为 0 的单元</translation>
    </message>
    <message>
        <source>It learns at first. Then units die, crossed out in the network, until hidden layer 2 is dead: the network says the same to every point and is right about half of them.</source>
        <translation>起初它在学习。后来单元陆续死亡，在网络图中打了叉，直到隐藏层 2 全部死亡：网络对每个点的回答都一样，只对了一半。</translation>
    </message>
    <message>
        <source>Steps too large threw these units so far that z is below 0 for every example. There ReLU is 0 and flat: no gradient comes through, so there is no way back.</source>
        <translation>步长太大，把这些单元抛得太远，对每个样本 z 都小于 0。ReLU 在那里是 0，而且是平的：梯度传不过去，也就回不来了。</translation>
    </message>
    <message>
        <source>Learning rate 0.01</source>
        <translation>学习率 0.01</translation>
    </message>
    <message>
        <source>No layer dies; the border closes round the disc. A unit or two may die, but the others are enough.</source>
        <translation>没有一层死亡；边界把圆盘围了起来。可能有一两个单元死亡，但其余的已经够用。</translation>
    </message>
    <message>
        <source>Leaky ReLU: never flat</source>
        <translation>Leaky ReLU：斜率从不为 0</translation>
    </message>
    <message>
        <source>Only one slope lies between the loss and layer 1, so the gradients arrive. Within 50 epochs the border closes round the disc.</source>
        <translation>损失与第 1 层之间只隔着一个斜率，所以梯度到得了。50 轮之内，边界把圆盘围了起来。</translation>
    </message>
    <message>
        <source>Learning rate too large</source>
        <translation>学习率太大</translation>
    </message>
    <message>
        <source>Every step lands higher</source>
        <translation>一步比一步高</translation>
    </message>
    <message>
        <source>A step longer than the valley is wide lands on the other side, higher up. There the slope is steeper, so the next step is longer still.</source>
        <translation>步长比谷还宽，就落到对面更高的地方。那里坡更陡，所以下一步更长。</translation>
    </message>
    <message>
        <source>tanh: bounded units</source>
        <translation>tanh：单元有界</translation>
    </message>
    <message>
        <source>20 points by heart</source>
        <translation>死记 20 个点</translation>
    </message>
    <message>
        <source>Perfect, but only in training</source>
        <translation>完美，但只在训练中</translation>
    </message>
    <message>
        <source>1,185 weights and biases for 20 noisy points are enough to fit each, noise and all. What is learnt by heart says little about new points.</source>
        <translation>用 1,185 个权重和偏置去拟合 20 个带噪声的点，足以连噪声一起记住。死记硬背的东西，对新的点没有多大用处。</translation>
    </message>
    <message>
        <source>200 points</source>
        <translation>200 个点</translation>
    </message>
    <message>
        <source>L2 penalty 0.03</source>
        <translation>L2 惩罚 0.03</translation>
    </message>
    <message>
        <source>Dropout 0.5</source>
        <translation>随机失活 0.5</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>Deep sigmoids</source>
        <translation>很深的 sigmoid 网络</translation>
    </message>
    <message>
        <source>No gradient reaches layer 1</source>
        <translation>梯度到不了第 1 层</translation>
    </message>
    <message>
        <source>The gradients of the layers: in layer 1 they are over 1,000 times smaller than in the output layer. The loss stays at 0.69 = ln 2: the network guesses.</source>
        <translation>各层的梯度：第 1 层的不到输出层的 1/1,000。损失停在 0.69 = ln 2：网络在瞎猜。</translation>
    </message>
    <message>
        <source>A sigmoid’s slope is ¼ at most, and nearly 0 where it saturates, close to 0 or 1. On its way back the gradient is multiplied by six such slopes.</source>
        <translation>sigmoid 的斜率至多是 ¼；在接近 0 或 1 的饱和处，斜率几乎是 0。梯度往回传时，要乘上六个这样的斜率。</translation>
    </message>
    <message>
        <source>The gradients reach layer 1: those of the layers differ by a factor of ten or so, not of thousands. Within 20 epochs nearly all points are right.</source>
        <translation>梯度到得了第 1 层：各层的梯度相差十倍左右，而不是几千倍。20 轮之内，几乎所有的点都判对。</translation>
    </message>
    <message>
        <source>ReLU, with He’s first weights</source>
        <translation>ReLU，配 He 初始权重</translation>
    </message>
    <message>
        <source>tanh: slope 1 around 0</source>
        <translation>tanh：在 0 附近斜率为 1</translation>
    </message>
    <message>
        <source>No unit can die: below 0 its slope is 0.01, not 0. The border closes round the disc, though the steps are as large as before and the loss still goes up now and then.</source>
        <translation>单元不会死亡：在 0 以下斜率是 0.01，而不是 0。边界把圆盘围了起来，尽管步长和以前一样大，损失有时还会上升。</translation>
    </message>
    <message>
        <source>Where a ReLU is active its slope is 1, and He’s first weights suit it: the gradients reach layer 1 undiminished. Within ten epochs all points are right.</source>
        <translation>ReLU 不为 0 时斜率是 1，He 初始权重也与它相配：梯度毫不减弱地到达第 1 层。十轮之内，所有的点都判对。</translation>
    </message>
    <message>
        <source>One hidden layer</source>
        <translation>只用一个隐藏层</translation>
    </message>
    <message>
        <source>Here an epoch is a single step. The loss grows, by and by beyond all numbers: training stops in that step, says so, and puts the last finite weights back.</source>
        <translation>这里一轮就是一步。损失越来越大，终于超出一切数：训练就停在那一步，说明原因，并恢复最后一组有限的权重。</translation>
    </message>
    <message>
        <source>Small steps lead down, if slowly: after some 2,000 epochs the curve follows the sine, and R² is near 80 %.</source>
        <translation>步长小就一路往下，只是慢：大约 2,000 轮之后，曲线跟上了正弦，R² 接近 80%。</translation>
    </message>
    <message>
        <source>Adam: bounded steps</source>
        <translation>Adam：步长有上限</translation>
    </message>
    <message>
        <source>The learning rate is 0.1 as before, but Adam divides each step by the size of its gradients. Within 300 epochs the curve follows the sine, and R² is near 90 %.</source>
        <translation>学习率仍是 0.1，但 Adam 把每一步除以梯度的大小。300 轮之内曲线跟上了正弦，R² 接近 90%。</translation>
    </message>
    <message>
        <source>Units between −1 and 1 keep the gradients small: at the same learning rate the loss falls. Within 300 epochs the curve follows the sine, and R² is near 90 %.</source>
        <translation>单元的值在 −1 与 1 之间，梯度就不会大：学习率不变，损失却在下降。300 轮之内曲线跟上了正弦，R² 接近 90%。</translation>
    </message>
    <message>
        <source>Training accuracy reaches 100 %. But after a few epochs the validation loss turns and climbs: where it is wrong about the 200 new points, the network is ever more sure.</source>
        <translation>训练准确率达到 100%。但几轮之后，验证损失掉头上升：在 200 个新点中判错的那些上，网络越来越自信。</translation>
    </message>
    <message>
        <source>Ten times as many points are harder to learn by heart: the validation loss stays far lower, and over 90 % of the new points are right.</source>
        <translation>点多了十倍，就难以死记：验证损失一直低得多，新的点有 90% 以上判对。</translation>
    </message>
    <message>
        <source>Large weights now cost something: the border is simpler, training accuracy stops short of 100 %, and the validation loss falls and stays low.</source>
        <translation>大权重现在要付代价：边界更简单，训练准确率到不了 100%，验证损失下降并保持在低处。</translation>
    </message>
    <message>
        <source>In each step half of the units, drawn at random, are silent, so none can rely on another. The training loss jumps and stays higher; the validation loss hardly climbs.</source>
        <translation>每一步随机让一半单元沉默，谁也不能依赖别的单元。训练损失上下跳动，停在较高处；验证损失几乎不上升。</translation>
    </message>
    <message>
        <source>Training stops by itself as soon as the validation loss has found no new low for 20 epochs: before it has climbed far.</source>
        <translation>验证损失一连 20 轮没有新低，训练就自动停止：赶在它升高很多之前。</translation>
    </message>
    <message>
        <source>Squared error for yes or no</source>
        <translation>是或否却用平方误差</translation>
    </message>
    <message>
        <source>Confidently wrong, and slow</source>
        <translation>错得自信，学得慢</translation>
    </message>
    <message>
        <source>An unlucky start: nearly all points are wrong, and the network is sure of it. For some 30 epochs hardly anything moves; then all turns at once.</source>
        <translation>不走运的开端：几乎所有的点都判错，网络却很自信。大约 30 轮里几乎什么也不动，然后一下子全转过来。</translation>
    </message>
    <message>
        <source>The squared error behind a sigmoid has the gradient (q − y) q (1 − q) in z: nearly 0 where q is close to 0 or 1, however wrong. That of cross-entropy is q − y.</source>
        <translation>sigmoid 后面的平方误差对 z 的梯度是 (q − y) q (1 − q)：q 接近 0 或 1 时，无论错多少都几乎是 0。交叉熵的梯度是 q − y。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>The same unlucky start, but now the points that are most wrong pull hardest: after two epochs nearly all points are right.</source>
        <translation>同样不走运的开端，但现在错得最厉害的点拉得最用力：两轮之后，几乎所有的点都判对。</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <translation>输入没有缩放</translation>
    </message>
    <message>
        <source>Areas of 40 to 240 m², as they are</source>
        <translation>40 到 240 m² 的面积，原样输入</translation>
    </message>
    <message>
        <source>The curve stays flat near the mean price, though larger houses plainly cost more: R² stays near 0.</source>
        <translation>曲线始终平躺在平均价格附近，尽管大房子明显更贵：R² 停在 0 附近。</translation>
    </message>
    <message>
        <source>With areas around 140, z = w x + b is far from 0 in nearly every unit: tanh is at 1 or −1 for all houses and flat. So it cannot tell them apart, and no gradient comes through.</source>
        <translation>面积在 140 左右，几乎每个单元的 z = w x + b 都远离 0：对所有房子 tanh 都停在 1 或 −1，而且是平的。所以它分不清房子，梯度也传不过去。</translation>
    </message>
    <message>
        <source>Standardise the inputs</source>
        <translation>把输入标准化</translation>
    </message>
    <message>
        <source>Within a few epochs the curve rises to the points and follows them: R² comes near 90 %.</source>
        <translation>几轮之内，曲线就升到点所在的地方并跟上它们：R² 接近 90%。</translation>
    </message>
    <message>
        <source>When training ends before its last epoch</source>
        <translation>训练在什么条件下提前结束</translation>
    </message>
    <message>
        <source>Without a bend between them, these {layers} layers compute what the one layer z = x W + b computes. Depth adds nothing.</source>
        <translation>层与层之间没有非线性（弯折），这 {layers} 层的结果与单独一层 z = x W + b 相同。深度没有带来任何好处。</translation>
    </message>
    <message>
        <source>Training example {number}: {inputs}. Truth: {truth}; the network says {answer}.</source>
        <translation>训练样本 {number}：{inputs}。真实值：{truth}；网络回答：{answer}。</translation>
    </message>
    <message>
        <source>Training example {number}. Truth: {truth}; the network says {answer}.</source>
        <translation>训练样本 {number}。真实值：{truth}；网络回答：{answer}。</translation>
    </message>
    <message>
        <source>Validation example {number}: {inputs}. Truth: {truth}; the network says {answer}.</source>
        <translation>验证样本 {number}：{inputs}。真实值：{truth}；网络回答：{answer}。</translation>
    </message>
    <message>
        <source>Validation example {number}. Truth: {truth}; the network says {answer}.</source>
        <translation>验证样本 {number}。真实值：{truth}；网络回答：{answer}。</translation>
    </message>
    <message>
        <source>{name} with {probability}</source>
        <translation>{name}，概率 {probability}</translation>
    </message>
    <message>
        <source>more than 0.9999</source>
        <translation>大于 0.9999</translation>
    </message>
    <message>
        <source>All training examples are of {name}: always to say so is right, and nothing can be learnt about any other class.</source>
        <translation>所有训练样本都属于“{name}”：一直回答这一类就全对，关于其他类别则什么也学不到。</translation>
    </message>
    <message>
        <source>All training examples have the same number to be learnt: there is no variance to explain, so R² says nothing.</source>
        <translation>所有训练样本要学的数都相同：没有方差可解释，R² 没有意义。</translation>
    </message>
    <message>
        <source>Untrained: the weights are drawn at random, so what the network says means nothing yet. Press Start.</source>
        <translation>尚未训练：权重是随机抽取的，网络的输出还没有意义。请按“开始”。</translation>
    </message>
    <message>
        <source>Untrained: all weights of a layer are equal, so all its units compute the same. Press Start: can they ever part?</source>
        <translation>尚未训练：一层的权重全都相等，所以各单元的输出都一样。请按“开始”：它们会变得不同吗？</translation>
    </message>
    <message>
        <source>Untrained: all weights begin equal. Press Start.</source>
        <translation>尚未训练：权重一开始全都相等。请按“开始”。</translation>
    </message>
    <message>
        <source>Units {units} of hidden layer {layer} are twins: equal weights get equal gradients, so they stay equal for ever. Only chance parts them: a random start, or dropout.</source>
        <translation>隐藏层 {layer} 的单元 {units} 是孪生单元：权重相同，梯度也就相同，所以永远相同。只有随机性才能让它们变得不同：随机初始化，或随机失活。</translation>
    </message>
    <message>
        <source>{count} units of hidden layer {layer} are twins: equal weights get equal gradients, so they stay equal for ever. Only chance parts them: a random start, or dropout.</source>
        <translation>隐藏层 {layer} 有 {count} 个单元是孪生单元：权重相同，梯度也就相同，所以永远相同。只有随机性才能让它们变得不同：随机初始化，或随机失活。</translation>
    </message>
    <message>
        <source>Training loss and curves are the mean ℓ alone, without the penalties.</source>
        <translation>训练损失和曲线只显示 ℓ 的平均值，不含惩罚项。</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <source>the wider, the larger</source>
        <translation>越粗越大</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>What the network is to learn: above, classes to tell apart, below, numbers to predict, and sets that somebody has measured. A click or the arrow keys choose, and training begins anew.</source>
        <translation>网络要学什么：上面是要区分的类别，下面是要预测的数，以及有人实测的数据集。点击或用方向键选择，训练随即重新开始。</translation>
    </message>
    <message>
        <source>Train on this set; what was learnt before stays on the undo list</source>
        <translation>用这个数据集训练；之前学到的保留在撤销列表中</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测数据</translation>
    </message>
    <message>
        <source>The training loss is {now}: more than {times} times what it was at the start. Most often the steps are too large: choose a smaller learning rate, press Reset, then Start.</source>
        <translation>训练损失为 {now}，超过开始时的 {times} 倍。多半是步长太大：请调小学习率，按“重置”，再按“开始”。</translation>
    </message>
    <message>
        <source>The training loss is {now}: more than 1,000,000 times what it was at the start. The steps are too large: choose a smaller learning rate, press Reset, then Start.</source>
        <translation>训练损失为 {now}，超过开始时的 100 万倍。步长太大：请调小学习率，按“重置”，再按“开始”。</translation>
    </message>
    <message>
        <source>The training loss is {now}, higher than at the start. Most often the steps are too large: choose a smaller learning rate, press Reset, then Start.</source>
        <translation>训练损失为 {now}，比开始时还高。多半是步长太大：请调小学习率，按“重置”，再按“开始”。</translation>
    </message>
    <message>
        <source>The training loss is {now}: so far it has not fallen.</source>
        <translation>训练损失为 {now}：到目前为止还没有下降。</translation>
    </message>
    <message>
        <source>Not falling: over the last {epochs} epochs the training loss has gone up and down, and now it is {now}. Either this network can do no better, or smaller steps or larger batches calm it.</source>
        <translation>不再下降：最近 {epochs} 轮里，训练损失时升时降，现在是 {now}。要么这个网络只能做到这样，要么减小步长或加大批量能使它平稳下来。</translation>
    </message>
    <message>
        <source>Learning: with each step the optimiser moves the weights so that the loss tends to fall. So far {train} % of the training examples are right.</source>
        <translation>学习中：优化器每一步都调整权重，使损失趋于下降。目前训练样本的 {train}% 分类正确。</translation>
    </message>
    <message>
        <source>Learning: with each step the optimiser moves the weights so that the loss tends to fall. So far they explain {train} % of the variance.</source>
        <translation>学习中：优化器每一步都调整权重，使损失趋于下降。目前网络解释了 {train}% 的方差。</translation>
    </message>
    <message>
        <source>At rest: so far {train} % of the training examples are right. Press Start to go on.</source>
        <translation>训练未在进行：目前训练样本的 {train}% 分类正确。按“开始”继续训练。</translation>
    </message>
    <message>
        <source>At rest: so far the network explains {train} % of the variance of the training examples. Press Start to go on.</source>
        <translation>训练未在进行：目前网络解释了训练样本 {train}% 的方差。按“开始”继续训练。</translation>
    </message>
    <message>
        <source>The loss has fallen, but always to answer with the mean would still be better: R² = {r2}.</source>
        <translation>损失已经下降，但总是回答平均值反而更好：R² = {r2}。</translation>
    </message>
    <message>
        <source>Go on with these numbers in another lab:</source>
        <translation>带着这些数去另一个实验室：</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Open this example’s logits and its true class in the Softmax Playground</source>
        <translation>在 Softmax 实验台打开这个样本的 logits 和真实类别</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Open the truth as p and this prediction as q in the Entropy Calculator</source>
        <translation>在熵计算器中以真实为 p、以这个预测为 q 打开</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Open this unit’s activation at its z in the Activation Explorer</source>
        <translation>在激活函数探索中打开这个单元的激活函数及其 z</translation>
    </message>
    <message>
        <source>What the network says of the drawing</source>
        <translation>网络对这幅图的判断</translation>
    </message>
    <message>
        <source>A bar for each class: how sure the network is that the drawing belongs to it. The longest bar wins.</source>
        <translation>每个类别一个条形：网络有多大把握认为这幅画属于它。最长的条形获胜。</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>output, no probability</source>
        <translation>输出，不是概率</translation>
    </message>
    <message>
        <source>{count} others are smaller</source>
        <translation>其余 {count} 个更小</translation>
    </message>
    <message>
        <source>nothing is drawn yet</source>
        <translation>还没有画</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>画纸</translation>
    </message>
    <message>
        <source>What you draw here is made as small as the pictures of the set, and the network answers at once. By keys: arrows move the pen, Space puts it down or lifts it, Shift+Space erases.</source>
        <translation>你在这里画的会缩小到与数据集中的图片一样大，网络立刻回答。用键盘：方向键移动笔，空格键落笔或提笔，Shift+空格键擦除。</translation>
    </message>
    <message>
        <source>Draw here. The right button erases.</source>
        <translation>在这里画。右键擦除。</translation>
    </message>
    <message>
        <source>The paper is empty. {keys}</source>
        <translation>画纸是空的。{keys}</translation>
    </message>
    <message>
        <source>{percent} % of the paper is ink. {keys}</source>
        <translation>画纸的 {percent}% 有墨迹。{keys}</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down or lifts it, Shift+Space erases.</source>
        <translation>方向键移动画笔，空格键落笔或提笔，Shift+空格擦除。</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>How wide the pen is</source>
        <translation>画笔的粗细</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Wipe the paper clean</source>
        <translation>把画纸擦干净</translation>
    </message>
    <message>
        <source>Centre it</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Centre and scale before the network sees it: 8 × 8 to full height as in the set, other sizes as in MNIST</source>
        <translation>交给网络之前先居中并缩放：8 × 8 像数据集那样占满高度，其他尺寸像 MNIST 那样</translation>
    </message>
    <message>
        <source>Draw: the network answers at once.</source>
        <translation>画吧：网络会立刻回答。</translation>
    </message>
    <message>
        <source>The network takes it for {name}</source>
        <translation>网络认为是 {name}</translation>
    </message>
    <message>
        <source>Its outputs are no numbers any more: press Reset.</source>
        <translation>它的输出已经不是数了：请按“重置”。</translation>
    </message>
    <message>
        <source>Added as {name}; the network is trained anew with it.</source>
        <translation>已标为 {name} 加入；网络正用它重新训练。</translation>
    </message>
    <message>
        <source>Added as {name}: trained anew to epoch {epoch}.</source>
        <translation>已标为 {name} 加入：已重新训练到第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Add to training as</source>
        <translation>加入训练集，标为</translation>
    </message>
    <message>
        <source>Put the drawing among the training examples, with the class that you choose</source>
        <translation>把这幅图按所选类别加入训练样本</translation>
    </message>
    <message>
        <source>Class of the drawing</source>
        <translation>这幅图的类别</translation>
    </message>
    <message>
        <source>Brings back the paper as it was, even what was wiped away</source>
        <translation>纸恢复成之前的样子；擦掉的也会回来</translation>
    </message>
    <message>
        <source>What your drawing truly is; “Add to training as” teaches the network that</source>
        <translation>你画的到底是什么；“加入训练集，标为”会把它教给网络</translation>
    </message>
    <message>
        <source>As a share of the paper’s width: a thick pen suits small pictures</source>
        <translation>笔宽占画纸的几分之几：粗笔适合小图片</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>The largest output, in full on hover</source>
        <translation>最大的输出，悬停时显示全部数位</translation>
    </message>
    <message>
        <source>The weights of the first layer, a picture for each unit</source>
        <translation>第一层的权重，每个单元一幅图</translation>
    </message>
    <message>
        <source>What each unit of the first layer looks for: ink where it is blue makes it answer more, where it is orange less. A click or the arrow keys choose the unit that is worked out on the right.</source>
        <translation>第一层每个单元在找什么：蓝色处有墨迹使它的回答变大，橙色处使它变小。点击或用方向键选择在右侧详细计算的单元。</translation>
    </message>
    <message>
        <source>Chosen: unit {number}.</source>
        <translation>已选：单元 {number}。</translation>
    </message>
    <message>
        <source>There are no weights yet.</source>
        <translation>还没有权重。</translation>
    </message>
    <message>
        <source>Weights into each unit of layer 1, on one scale for all</source>
        <translation>进入第 1 层各单元的权重，所有单元同一色标</translation>
    </message>
    <message>
        <source>Weights into the first {shown} of {count} units, on one scale for all</source>
        <translation>进入 {count} 个单元中前 {shown} 个的权重，所有单元同一色标</translation>
    </message>
    <message>
        <source>{shown} of {count} units; blue is positive, orange negative, deepest at ±{reach}.</source>
        <translation>{count} 个单元中的 {shown} 个；蓝色为正，橙色为负，到 ±{reach} 颜色最深。</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>单元 {number}</translation>
    </message>
    <message>
        <source>The drawing as the network sees it</source>
        <translation>网络看到的图</translation>
    </message>
    <message>
        <source>The drawing made as small as the pictures of the set: these few pixels are all that the network gets.</source>
        <translation>缩小到与数据集中的图片一样大的画：网络得到的只有这几个像素。</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>{rows} × {columns} pixels, ink {share} of them all</source>
        <translation>{rows} × {columns} 个像素，墨迹占 {share}</translation>
    </message>
    <message>
        <source>The worst mistakes: truth, answer, and what the network said of its answer</source>
        <translation>最严重的错误：真实、回答，以及网络对这个回答的输出</translation>
    </message>
    <message>
        <source>The examples that the network gets wrong, the most confident mistakes first: true class → answer, and how sure it was. A click or the arrow keys choose the one that is worked out on the right.</source>
        <translation>网络答错的样本，最自信的错误在前：真实类别 → 回答，以及它有多大把握。点击或用方向键选择在右侧详细计算的样本。</translation>
    </message>
    <message>
        <source>All {count} mistakes among {examples}: truth → answer, output</source>
        <translation>{examples} 个样本中全部 {count} 个错误：真实 → 回答，输出</translation>
    </message>
    <message>
        <source>{shown} worst of {count} mistakes among {examples}: truth → answer, output</source>
        <translation>{examples} 个样本的 {count} 个错误中最严重的 {shown} 个：真实 → 回答，输出</translation>
    </message>
    <message>
        <source>No mistakes among {examples} examples.</source>
        <translation>{examples} 个样本中没有错误。</translation>
    </message>
    <message>
        <source>The network has not answered yet.</source>
        <translation>网络还没有回答。</translation>
    </message>
    <message>
        <source>There are no examples to judge: put some aside for validation.</source>
        <translation>没有可以评判的样本：请留出一些用于验证。</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>{count} dead</source>
        <translation>{count} 个死亡</translation>
    </message>
    <message>
        <source>The same as this one layer:</source>
        <translation>与单独这一层相同：</translation>
    </message>
    <message>
        <source>Picture of the one layer that computes the same as the whole network</source>
        <translation>结果与整个网络相同的单独一层的图</translation>
    </message>
    <message>
        <source>Layers without a bend between them are no more than a single one: its weights are the product of theirs. So a network like that can only draw straight borders.</source>
        <translation>中间没有弯折的多层不过是一层：它的权重是各层权重的乘积。所以这样的网络只能画出直的边界。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>The other {count}</source>
        <translation>其余 {count} 列</translation>
    </message>
    <message>
        <source>As an input of the network, as words that become inputs, or not at all</source>
        <translation>作为网络的输入，作为变成输入的词，或完全不用</translation>
    </message>
    <message>
        <source>Column “{column}” is used as</source>
        <translation>列“{column}”用作</translation>
    </message>
    <message>
        <source>A table from “{file}”</source>
        <translation>来自“{file}”的表格</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Read the whole file, and train on it in place of the present data</source>
        <translation>读取整个文件，用它代替现在的数据来训练</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>让一切保持原样（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The table is being read. Cancel leaves everything as it was.</source>
        <translation>正在读取表格。取消后一切保持原样。</translation>
    </message>
    <message>
        <source>How the table is read, what each column is used for, and what its first lines look like then</source>
        <translation>表格如何读取，每列用来做什么，以及这样读出的前几行是什么样子</translation>
    </message>
    <message>
        <source>How much of the table has been read</source>
        <translation>表格已读取多少</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What stands between two cells. It is right if the columns below are apart.</source>
        <translation>两个单元格之间的符号。下面各列分开了，就是对的。</translation>
    </message>
    <message>
        <source>Whether one and a half is written 1.5 or 1,5 in this file</source>
        <translation>在这个文件中，一点五写作 1.5 还是 1,5</translation>
    </message>
    <message>
        <source>Whether the first line has the names of the columns, or an example already</source>
        <translation>第一行是各列的名称，还是已经是一个样本</translation>
    </message>
    <message>
        <source>How bytes stand for characters. It is right if all names can be read.</source>
        <translation>字节怎样表示字符。所有名称都能读懂，就选对了。</translation>
    </message>
    <message>
        <source>Between two fields</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>To be learnt</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>How it is learnt</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>Where a value is missing</source>
        <translation>遇到缺失值时</translation>
    </message>
    <message>
        <source>The column that the network is to predict from the others</source>
        <translation>网络要由其他列预测的那一列</translation>
    </message>
    <message>
        <source>Whether it holds one of a few classes, or a number to be hit as nearly as can be</source>
        <translation>它是几个类别之一，还是要尽量接近的数</translation>
    </message>
    <message>
        <source>Missing is what is empty, NA, N/A, NaN, null, ? or -. A row whose target is missing is always left out.</source>
        <translation>空白、NA、N/A、NaN、null、? 和 - 都算缺失。目标缺失的行总是跳过。</translation>
    </message>
    <message>
        <source>Several columns are called {names}. They are told apart by a number.</source>
        <translation>有几列同名：{names}。已用编号区分。</translation>
    </message>
    <message>
        <source>The first lines of the file as they are read now: what is not used is pale. If the columns do not look right, choose another separator or encoding above.</source>
        <translation>文件的前几行现在读成的样子：不用的部分是淡色。如果各列看起来不对，请在上面选择另一种分隔符或编码。</translation>
    </message>
    <message>
        <source>{rows} lines of {columns} columns: {names}</source>
        <translation>{rows} 行、{columns} 列：{names}</translation>
    </message>
    <message>
        <source>Nothing of the file can be read like this.</source>
        <translation>这样无法读出文件中的任何内容。</translation>
    </message>
    <message>
        <source>The first rows of the table, the role of each column above it</source>
        <translation>表格的前几行，每列上方是它的用途</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose another one.</source>
        <translation>这个文件已经不在了。请选择另一个。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Copy it into a folder of your own, or choose another one.</source>
        <translation>没有读取此文件的权限。请把它复制到自己的文件夹，或选择另一个。</translation>
    </message>
    <message>
        <source>This cannot be read as a file. Choose another one.</source>
        <translation>这无法作为文件读取。请选择另一个。</translation>
    </message>
    <message>
        <source>The file is compressed and damaged. Download it once more.</source>
        <translation>压缩文件已损坏。请重新下载。</translation>
    </message>
    <message>
        <source>The file has {found} bytes, and up to {allowed} are read. Save a part of the table, and open that.</source>
        <translation>文件有 {found} 字节，最多只读 {allowed} 字节。请把表格的一部分另存，再打开它。</translation>
    </message>
    <message>
        <source>The file is compressed, and becomes longer than the {allowed} bytes that are read. Save a part of the table, and open that.</source>
        <translation>文件是压缩的，解压后超过最多可读的 {allowed} 字节。请把表格的一部分另存，再打开它。</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row for each example.</source>
        <translation>文件是空的。请选择每个样本占一行的文件。</translation>
    </message>
    <message>
        <source>This is no text, but perhaps a picture, an archive or a workbook. In a spreadsheet program, save the table as CSV, and open that.</source>
        <translation>这不是文本，也许是图片、压缩包或工作簿。请在电子表格软件中把表格另存为 CSV，再打开它。</translation>
    </message>
    <message>
        <source>Row {row} holds a NUL byte, which no text does. Try UTF-16 as the encoding, or save the table as CSV once more.</source>
        <translation>第 {row} 行含有 NUL 字节，文本中不会有它。请试试 UTF-16 编码，或把表格重新另存为 CSV。</translation>
    </message>
    <message>
        <source>Row {row} holds bytes that are no characters in this encoding. Choose another encoding.</source>
        <translation>第 {row} 行有些字节在这种编码中不是字符。请选择另一种编码。</translation>
    </message>
    <message>
        <source>Row {row} is longer than {allowed} characters: this is hardly a table. Choose another file.</source>
        <translation>第 {row} 行超过 {allowed} 个字符：这不大可能是表格。请选择另一个文件。</translation>
    </message>
    <message>
        <source>Row {row} goes on over many lines, for more than {allowed} characters. Perhaps a quotation mark is not closed: look there.</source>
        <translation>第 {row} 行跨了许多行文本，超过 {allowed} 个字符。也许那里的引号没有闭合，请检查。</translation>
    </message>
    <message>
        <source>A field of row {row} is longer than {allowed} characters. Perhaps a quotation mark is not closed: look there.</source>
        <translation>第 {row} 行有一个字段超过 {allowed} 个字符。也许那里的引号没有闭合，请检查。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in row {row} and never closed. Close it, or take it out of the file.</source>
        <translation>第 {row} 行的引号没有闭合。请补上，或从文件中删去。</translation>
    </message>
    <message>
        <source>In row {row} something follows a closing quotation mark. Write a quotation mark within a field twice, or choose another separator.</source>
        <translation>第 {row} 行的后引号之后还有内容。字段内的引号请写两个，或选择另一种分隔符。</translation>
    </message>
    <message>
        <source>The table has {found} columns, and up to {allowed} are read. Take some out, or choose another separator.</source>
        <translation>表格有 {found} 列，最多只读 {allowed} 列。请删去几列，或选择另一种分隔符。</translation>
    </message>
    <message>
        <source>Fields in row {row}: {found} instead of {allowed}. Put the row right in the file, or choose another separator.</source>
        <translation>第 {row} 行有 {found} 个字段，应为 {allowed} 个。请在文件中改正这一行，或选择另一种分隔符。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is no number. Take the column as categories or leave it out, or correct the file.</source>
        <translation>第 {row} 行，列“{column}”：“{text}”不是数值。请把该列用作类别或不使用，或改正文件。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” may group its thousands. Take the marks between the digits out of the file; or choose the other decimal sign, if that is one.</source>
        <translation>第 {row} 行，列“{column}”：“{text}”里可能有千位分隔符。请从文件中删去数字之间的符号；若那是小数点，请改选另一种小数点。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is infinite, and nothing can be learnt from that. Write a number, or nothing.</source>
        <translation>第 {row} 行，列“{column}”：“{text}”是无穷大，从中学不到什么。请写一个数，或留空。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is beyond 10¹⁰⁰, too large to compute with. Correct it, or measure in a larger unit.</source>
        <translation>第 {row} 行，列“{column}”：“{text}”超出 10¹⁰⁰，太大而无法计算。请改正，或改用更大的单位。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the value is missing. Leave such rows out, fill them in, or complete the file.</source>
        <translation>第 {row} 行，列“{column}”：缺少值。请跳过这样的行、填补缺失值，或补全文件。</translation>
    </message>
    <message>
        <source>In column “{column}” all values are missing: nothing can be filled in. Leave the column out.</source>
        <translation>列“{column}”的值全部缺失，无从填补。请不使用该列。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” has {found} characters, and a name has up to {allowed}. Leave the column out.</source>
        <translation>第 {row} 行，列“{column}”：“{text}”有 {found} 个字符，名称最多 {allowed} 个。请不使用该列。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}” holds a control character, which no name does. Leave the column out.</source>
        <translation>第 {row} 行，列“{column}”含有控制字符，名称中不会有它。请不使用该列。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is one category too many, up to {allowed} are possible. Take the column as a number, or leave it out.</source>
        <translation>第 {row} 行，列“{column}”：到“{text}”类别就太多了，最多 {allowed} 个。请把该列用作数值，或不使用。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is one class too many, up to {allowed} are possible. Take it as a number, or let another column be learnt.</source>
        <translation>第 {row} 行，列“{column}”：到“{text}”类别就太多了，最多 {allowed} 个。请把它作为数来学，或改学另一列。</translation>
    </message>
    <message>
        <source>That makes {found} inputs, each category being one, and up to {allowed} are possible. Leave some columns out.</source>
        <translation>每个类别算一个输入，共有 {found} 个，最多 {allowed} 个。请少用几列。</translation>
    </message>
    <message>
        <source>Examples times inputs are more than {allowed} numbers, too many for the memory. Leave some columns out, or save a part of the rows.</source>
        <translation>样本数乘输入数超过 {allowed} 个数，内存放不下。请少用几列，或只保存一部分行。</translation>
    </message>
    <message>
        <source>No column is left to learn from. Take one as a number or category; if there is but one column, choose another separator.</source>
        <translation>没有可用作输入的列。请把一列用作数或类别；如果只有一列，请选择另一种分隔符。</translation>
    </message>
    <message>
        <source>There are names, but no rows below them. If the first row is an example, say so; else choose another file.</source>
        <translation>只有名称，下面没有数据行。如果第一行是样本，请选“是样本”；否则请选择另一个文件。</translation>
    </message>
    <message>
        <source>Complete examples: {found}. At least {allowed} are needed, one to learn from and one to check with. Add rows, or fill in what is missing.</source>
        <translation>完整的样本有 {found} 个。至少需要 {allowed} 个：一个用来学，一个用来检验。请增加行，或填补缺失值。</translation>
    </message>
    <message>
        <source>All examples have the class “{text}”: there is nothing to tell apart. Let another column be learnt, or add examples of other classes.</source>
        <translation>所有样本的类别都是“{text}”，没有什么可区分的。请改学另一列，或加入其他类别的样本。</translation>
    </message>
    <message>
        <source>The memory is too small for so large a table. Leave some columns out, or save a part of the rows.</source>
        <translation>表格太大，内存不够。请少用几列，或只保存一部分行。</translation>
    </message>
    <message>
        <source>The table cannot be read: {trouble}. Choose another file.</source>
        <translation>无法读取表格：{trouble}。请选择另一个文件。</translation>
    </message>
    <message>
        <source>GB18030 (mainland China)</source>
        <translation>GB18030（中国大陆）</translation>
    </message>
    <message>
        <source>Big5 (Taiwan, Hong Kong)</source>
        <translation>Big5（台湾、香港）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>Latin-1 (Western)</source>
        <translation>Latin-1（西欧）</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>point: 0.5</source>
        <translation>点：0.5</translation>
    </message>
    <message>
        <source>comma: 0,5</source>
        <translation>逗号：0,5</translation>
    </message>
    <message>
        <source>holds the names</source>
        <translation>是名称</translation>
    </message>
    <message>
        <source>is an example</source>
        <translation>是样本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>as a class</source>
        <translation>作为类别</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>作为数值</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>跳过该行</translation>
    </message>
    <message>
        <source>fill in the mean or the most frequent</source>
        <translation>填入平均值或最常见的</translation>
    </message>
    <message>
        <source>do not load the table</source>
        <translation>不载入表格</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Examples: {examples}, inputs: {inputs}, classes: {classes}.</source>
        <translation>样本：{examples}，输入：{inputs}，类别：{classes}。</translation>
    </message>
    <message>
        <source>Examples: {examples}, inputs: {inputs}, a number is to be learnt.</source>
        <translation>样本：{examples}，输入：{inputs}，学习一个数。</translation>
    </message>
    <message>
        <source>A look at the first {rows} rows; loading reads them all. {told}</source>
        <translation>只看了前 {rows} 行，载入时读取全部。{told}</translation>
    </message>
    <message>
        <source>{told} Left out, since a value is missing: {count} of {rows} rows.</source>
        <translation>{told}因有缺失值而跳过：{rows} 行中的 {count} 行。</translation>
    </message>
    <message>
        <source>{told} Missing values filled in: {count}.</source>
        <translation>{told}已填补缺失值：{count} 个。</translation>
    </message>
    <message>
        <source>{told} The first line, “{line}”, names the separator: it is no row.</source>
        <translation>{told}第一行“{line}”指明了分隔符，不是数据行。</translation>
    </message>
    <message>
        <source>{told} Empty lines passed over: {count}.</source>
        <translation>{told}跳过空行：{count} 行。</translation>
    </message>
    <message>
        <source>Open a table or images</source>
        <translation>打开表格或图像</translation>
    </message>
    <message>
        <source>Tables and images</source>
        <translation>表格和图像</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save examples and predictions</source>
        <translation>保存样本和预测</translation>
    </message>
    <message>
        <source>The table could not be saved: {trouble}. Choose another folder.</source>
        <translation>表格未能保存：{trouble}。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>Two files of a set of pictures, one with the pictures and one with their labels</source>
        <translation>一组图片的两个文件，一个是图片，一个是它们的标签</translation>
    </message>
    <message>
        <source>Pictures from IDX files</source>
        <translation>来自 IDX 文件的图像</translation>
    </message>
    <message>
        <source>MNIST, Fashion-MNIST and others come as two files: pictures, and the label of each.</source>
        <translation>MNIST、Fashion-MNIST 等数据集由两个文件组成：图像，以及每张图像的标签。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Choose the file of pictures</source>
        <translation>选择图像文件</translation>
    </message>
    <message>
        <source>Choose the file of labels</source>
        <translation>选择标签文件</translation>
    </message>
    <message>
        <source>Fewer are learnt faster; they are taken from the beginning of the file</source>
        <translation>少一些学得更快；它们取自文件的开头</translation>
    </message>
    <message>
        <source>Examples to take, from the first one on</source>
        <translation>取多少个样本（从第一个起）</translation>
    </message>
    <message>
        <source>The files are being read. Cancel leaves everything as it was.</source>
        <translation>正在读取文件。取消后一切保持原样。</translation>
    </message>
    <message>
        <source>How much of the files has been read</source>
        <translation>文件已读取多少</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>IDX 文件</translation>
    </message>
    <message>
        <source>{count} pictures of {rows} × {columns} pixels</source>
        <translation>{count} 张图像，每张 {rows} × {columns} 个像素</translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation>{count} 个标签</translation>
    </message>
    <message>
        <source>Which pictures belong to these labels? Choose the file of pictures.</source>
        <translation>这些标签对应哪些图像？请选图像文件。</translation>
    </message>
    <message>
        <source>Which labels belong to these pictures? Choose the file of labels.</source>
        <translation>这些图像对应哪些标签？请选标签文件。</translation>
    </message>
    <message>
        <source>The first {examples} of {count} examples will be loaded: {inputs} inputs each, one for every pixel, and {classes} classes, numbered 0 to {largest}. That takes {megabytes} MB.</source>
        <translation>将载入 {count} 个样本中的前 {examples} 个：每个有 {inputs} 个输入，每个像素一个；共 {classes} 个类别，编号为 0 到 {largest}。占用 {megabytes} MB。</translation>
    </message>
    <message>
        <source>The first pictures of the file, each with its label: if they do not fit, these files are not a pair.</source>
        <translation>文件中的前几张图片，各带标签：如果对不上，这两个文件就不是一对。</translation>
    </message>
    <message>
        <source>The first pictures of the file, and the label of each</source>
        <translation>文件中最前面的图像，以及每张的标签</translation>
    </message>
    <message>
        <source>Their labels are {labels}.</source>
        <translation>它们的标签是 {labels}。</translation>
    </message>
    <message>
        <source>No pictures yet.</source>
        <translation>还没有图像。</translation>
    </message>
    <message>
        <source>There is no file “{file}” any more. Choose another one.</source>
        <translation>文件“{file}”已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>You are not allowed to read “{file}”. Choose another file, or copy it into a folder of your own.</source>
        <translation>没有读取“{file}”的权限。请另选一个文件，或把它复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>“{file}” is no file that can be read. Choose a file.</source>
        <translation>“{file}”不是可以读取的文件。请选一个文件。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {trouble}. Choose another file.</source>
        <translation>“{file}”无法读取：{trouble}。请另选一个文件。</translation>
    </message>
    <message>
        <source>“{file}” holds labels, not pictures. Choose the file of pictures; its name often contains “images”.</source>
        <translation>“{file}”里是标签，不是图像。请选图像文件；它的名字里常有“images”。</translation>
    </message>
    <message>
        <source>“{file}” holds pictures, not labels. Choose the file of labels; its name often contains “labels”.</source>
        <translation>“{file}”里是图像，不是标签。请选标签文件；它的名字里常有“labels”。</translation>
    </message>
    <message>
        <source>“{file}” is compressed and damaged. Download it once more.</source>
        <translation>压缩文件“{file}”已损坏。请重新下载。</translation>
    </message>
    <message>
        <source>“{file}” is no IDX file: it does not begin as one. Choose a file such as train-images-idx3-ubyte.gz.</source>
        <translation>“{file}”不是 IDX 文件：开头就不对。请选像 train-images-idx3-ubyte.gz 这样的文件。</translation>
    </message>
    <message>
        <source>“{file}” is an IDX file of type {type} with {dimensions} dimensions. Here only bytes (type 0x08) are read: pictures with 3 dimensions and labels with 1. Choose another file.</source>
        <translation>“{file}”是类型为 {type}、{dimensions} 维的 IDX 文件。这里只读取字节（类型 0x08）：3 维的图像和 1 维的标签。请另选一个文件。</translation>
    </message>
    <message>
        <source>“{file}” is empty: by its header it holds nothing. Choose another file.</source>
        <translation>“{file}”是空的：文件头说里面什么也没有。请另选一个文件。</translation>
    </message>
    <message>
        <source>The pictures of “{file}” have {rows} × {columns} pixels. Pictures from 1 × 1 to {most} × {most} can be learnt from. Choose another file.</source>
        <translation>“{file}”的图像有 {rows} × {columns} 个像素。能用来学习的图像从 1 × 1 到 {most} × {most}。请另选一个文件。</translation>
    </message>
    <message>
        <source>{wanted} pictures of this size are too many for the memory. Type a number from 1 to {most}.</source>
        <translation>这么大的图像，{wanted} 张内存放不下。请输入 1 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>There are {are} examples. Type a number from 1 to {most}.</source>
        <translation>共有 {are} 个样本。请输入 1 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>“{file}” is cut short: its header promises {promised} bytes, but there are only {found}. Download it once more.</source>
        <translation>“{file}”不完整：文件头说有 {promised} 字节，实际只有 {found} 字节。请重新下载。</translation>
    </message>
    <message>
        <source>The header of “{file}” promises {promised} bytes, far more than so small a file can hold. Download it once more.</source>
        <translation>“{file}”的文件头说有 {promised} 字节，这么小的文件远远装不下。请重新下载。</translation>
    </message>
    <message>
        <source>“{file}” is longer than the {promised} bytes that its header promises: it is damaged. Download it once more.</source>
        <translation>“{file}”比文件头所说的 {promised} 字节更长：它已损坏。请重新下载。</translation>
    </message>
    <message>
        <source>There are {images} pictures and {labels} labels: these files do not belong together. Choose another one.</source>
        <translation>有 {images} 张图像和 {labels} 个标签：这两个文件不是一对。请另选一个。</translation>
    </message>
    <message>
        <source>Example {number} has the label {label}. Labels from 0 to {largest} are possible, one for each of at most {most} classes. Choose another file.</source>
        <translation>第 {number} 个样本的标签是 {label}。标签可以是 0 到 {largest}，最多 {most} 个类别，每类一个。请另选一个文件。</translation>
    </message>
    <message>
        <source>All {examples} examples have the label {label}: there is nothing to tell apart. Choose another file.</source>
        <translation>全部 {examples} 个样本的标签都是 {label}：没有什么可区分的。请另选一个文件。</translation>
    </message>
    <message>
        <source>The first {examples} examples all have the label {label}: there is nothing to tell apart. Take more.</source>
        <translation>前 {examples} 个样本的标签都是 {label}：没有什么可区分的。请多取一些。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Choose another file.</source>
        <translation>“{file}”无法读取。请另选一个文件。</translation>
    </message>
    <message>
        <source>Class {number} has no points yet.</source>
        <translation>第 {number} 类还没有点。</translation>
    </message>
    <message>
        <source>There are {most} points; more are not added. Erase some first.</source>
        <translation>已有 {most} 个点，不能再添加。请先擦除一些。</translation>
    </message>
    <message>
        <source>Tools to draw points with</source>
        <translation>画点的工具</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>第 {number} 类</translation>
    </message>
    <message>
        <source>click or drag in the plane to add points; the right button erases, Ctrl and a click chooses an example</source>
        <translation>在平面上点击或拖动即可添加点；右键擦除，按住 Ctrl 点击可选择样本</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>a click in the plane chooses the example that is worked out</source>
        <translation>在平面上点击，选择要演算的样本</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>one more kind of points to tell apart; training begins anew</source>
        <translation>再多一类要区分的点；训练会重新开始</translation>
    </message>
    <message>
        <source>{most} classes are there; more could hardly be told apart by colour and shape</source>
        <translation>已有 {most} 个类别；再多就很难靠颜色和形状区分了</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>click or drag: what lies in the circle goes</source>
        <translation>点击或拖动：圆圈里的点会被擦除</translation>
    </message>
    <message>
        <source>take all points away; undo brings them back</source>
        <translation>去掉所有的点；撤销可恢复</translation>
    </message>
    <message>
        <source>Looking back: epoch {epoch} of {last}. Start goes on from here and forgets what came later.</source>
        <translation>回看：第 {epoch} 轮，共 {last} 轮。按“开始”会从这里继续，并忘掉之后的内容。</translation>
    </message>
    <message>
        <source>You are looking back at epoch {epoch}. Go to the end, or press Start to go on from here, before you change a weight.</source>
        <translation>你正在回看第 {epoch} 轮。请先回到末尾，或按“开始”从这里继续训练，再修改权重。</translation>
    </message>
    <message>
        <source>Press Start (Space), and watch:</source>
        <translation>按“开始”（空格键），观察：</translation>
    </message>
    <message>
        <source>Why it happens:</source>
        <translation>为什么会这样：</translation>
    </message>
    <message>
        <source>Why it went wrong:</source>
        <translation>当初为什么出错：</translation>
    </message>
    <message>
        <source>What helps; then press Start again:</source>
        <translation>怎样补救；选好再按“开始”：</translation>
    </message>
    <message>
        <source>✓ {cure}</source>
        <translation>✓ {cure}</translation>
    </message>
    <message>
        <source>Changes only this; what ran before stays in the curves, faintly, where it can be compared</source>
        <translation>只改这一处；能比较时，上一次训练的曲线会淡淡地留在图中</translation>
    </message>
    <message>
        <source>Things that go wrong on purpose. Undo leads back to your own.</source>
        <translation>故意设置的失败案例。用“撤销”可以回到自己的设置。</translation>
    </message>
    <message>
        <source>Click or drag to add points of the chosen class.</source>
        <translation>点击或拖动，添加所选类别的点。</translation>
    </message>
    <message>
        <source>Choose a class above, then click or drag to add points.</source>
        <translation>先在上方选一个类别，再点击或拖动来添加点。</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift further; Enter does what the tool does there, Delete erases.</source>
        <translation>方向键移动十字，按住 Shift 移得更远；Enter 在该处使用所选工具，Delete 擦除。</translation>
    </message>
    <message>
        <source>The share of starts that solve it, and its standard error: it lies about so far from the share over all seeds.</source>
        <translation>学会的比例及其标准误差：与全部种子的真实比例大约相差这么多。</translation>
    </message>
    <message>
        <source>What the share over all seeds may still be, with 95 % confidence, if these {count} all agree.</source>
        <translation>这 {count} 个结果全都一致时，对所有种子而言比例还可能是多少（95% 置信度）。</translation>
    </message>
    <message>
        <source>{count} networks before their first step. They differ only in their seed: in their first weights and in the order of the examples. Press Start.</source>
        <translation>{count} 个网络，都还没走第一步。它们只有种子不同：初始权重不同，样本的顺序也不同。请按“开始”。</translation>
    </message>
    <message>
        <source>On the way: {solved} of {count} starts have solved it so far.</source>
        <translation>训练中：{count} 次随机初始化中，目前有 {solved} 次学会了。</translation>
    </message>
    <message>
        <source>All {count} starts solve it: this network gets there from nearly anywhere, and one try will do.</source>
        <translation>{count} 次随机初始化全都学会了：这个网络几乎从哪里出发都能到达，试一次就够了。</translation>
    </message>
    <message>
        <source>None of the {count} starts solves it. That is hardly bad luck: the network, its training or the number of epochs has to change.</source>
        <translation>{count} 次随机初始化中没有一次学会。这不太可能只是运气不好：要改变的是网络、训练方式或轮数。</translation>
    </message>
    <message>
        <source>None of the {count} starts solves it: all of them begin with the same weights, as nothing is drawn, and equal units stay equal. Another seed cannot help; choose random first weights.</source>
        <translation>{count} 次初始化中没有一次学会：权重不是随机抽取的，所有网络都从同样的权重出发，而相同的单元会一直相同。换种子没有用；请选择随机的初始权重。</translation>
    </message>
    <message>
        <source>Only {solved} of {count} starts solve it, with the same data and the same settings. Whoever trains one network will most likely be told that it cannot be done.</source>
        <translation>数据和设置都相同，{count} 次随机初始化中只有 {solved} 次学会。只训练一个网络的人，多半会以为这做不到。</translation>
    </message>
    <message>
        <source>{solved} of {count} starts solve it, with the same data and the same settings: the start matters as much as the network. Never judge a network by one try.</source>
        <translation>数据和设置都相同，{count} 次随机初始化中有 {solved} 次学会：起点和网络一样重要。不要只试一次就评判一个网络。</translation>
    </message>
    <message>
        <source>{solved} of {count} starts solve it, with the same data and the same settings. A second try, from another seed, mostly helps.</source>
        <translation>数据和设置都相同，{count} 次随机初始化中有 {solved} 次学会。换个种子再试一次，多半就行。</translation>
    </message>
    <message>
        <source>{count} diverged: their steps were too large. They rest with their last finite weights and count as not solved; Reset begins again.</source>
        <translation>{count} 个网络发散了：步长太大。它们停在最后一组有限的权重上，算作没有学会；按“重置”重新开始。</translation>
    </message>
    <message>
        <source>One network diverged: its steps were too large. It rests with its last finite weights and counts as not solved; Reset begins again.</source>
        <translation>有一个网络发散了：步长太大。它停在最后一组有限的权重上，算作没有学会；按“重置”重新开始。</translation>
    </message>
    <message>
        <source>They are judged by only {count} examples: one more of them right is {step} %, and some are right by luck. Take more examples.</source>
        <translation>评判它们的样本只有 {count} 个：多答对一个就是 {step}%，有些只是碰巧答对。请增加样本。</translation>
    </message>
    <message>
        <source>They are judged by a single example, which is easily right by luck. Take more examples.</source>
        <translation>评判它们的样本只有一个，很容易碰巧答对。请增加样本。</translation>
    </message>
    <message>
        <source>They are judged by only {count} examples, of which R² says little. Take more examples.</source>
        <translation>评判它们的样本只有 {count} 个，这时 R² 说明不了什么。请增加样本。</translation>
    </message>
    <message>
        <source>They are judged by a single example, which has no R². Take more examples.</source>
        <translation>评判它们的样本只有一个，无法计算 R²。请增加样本。</translation>
    </message>
    <message>
        <source>In epoch {epoch} the last of the {count} networks diverged: the steps are too large. The last finite weights are back. Choose a smaller learning rate, press Reset and then Start.</source>
        <translation>第 {epoch} 轮时，{count} 个网络全部发散了：步长太大。已恢复最后一组有限的权重。请调小学习率，先按“重置”，再按“开始”。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: the training loss of every network is low enough.</source>
        <translation>在第 {epoch} 轮停止：每个网络的训练损失都已足够低。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: no network makes progress any more.</source>
        <translation>在第 {epoch} 轮停止：没有哪个网络再有进步。</translation>
    </message>
    <message>
        <source>XOR with 3 ReLU units: one start in four gets stuck</source>
        <translation>XOR，3 个 ReLU 单元：四次随机初始化中有一次卡住</translation>
    </message>
    <message>
        <source>The same with 12 units: hardly any start fails</source>
        <translation>同样的任务，12 个单元：几乎每次都成功</translation>
    </message>
    <message>
        <source>Spiral: the same network, solved or not by its seed</source>
        <translation>螺旋：同一个网络，成败取决于种子</translation>
    </message>
    <message>
        <source>All weights 0: no seed helps</source>
        <translation>权重全为 0：换哪个种子都没用</translation>
    </message>
    <message>
        <source>Sine: 32 curves through the same points</source>
        <translation>正弦：32 条曲线穿过同样的点</translation>
    </message>
    <message>
        <source>Handwritten digits: here the seed hardly matters</source>
        <translation>手写数字：这里种子几乎无关紧要</translation>
    </message>
    <message>
        <source>{networks} networks of this size on so many examples would keep you waiting. Take fewer units or fewer examples; one network alone can be trained on the page “One network”.</source>
        <translation>用这么多样本训练 {networks} 个这样大的网络会让你久等。请减少单元或样本；单独一个网络可以在“单个网络”页训练。</translation>
    </message>
    <message>
        <source>{networks} networks with so large batches would fill the memory. Type at most {most}.</source>
        <translation>{networks} 个网络用这么大的批次会占满内存。请输入不超过 {most} 的数。</translation>
    </message>
    <message>
        <source>Solved from {value} makes no sense. Type a share above 0 and at most 1, such as 0.95 or 95 %.</source>
        <translation>以 {value} 作为学会的标准没有意义。请输入大于 0、不超过 1 的比例，例如 0.95 或 95%。</translation>
    </message>
    <message>
        <source>✓ solved. Below: {measured}, seed. A click opens it in “One network”.</source>
        <translation>✓ 学会。下方：{measured}、种子。单击即可在“单个网络”中打开。</translation>
    </message>
    <message>
        <source>✓ solved. Below: {measured}, seed. Ring: seed {seed}, which is in “One network” now.</source>
        <translation>✓ 学会。下方：{measured}、种子。圈出：种子 {seed}，已在“单个网络”中。</translation>
    </message>
    <message>
        <source>Row: true class. Column: what it was taken for. Coloured: errors in {count} examples.</source>
        <translation>行：真实类别。列：被判为的类别。有色：{count} 个样本中的错误。</translation>
    </message>
    <message>
        <source>Curve: what the network predicts. Dots: training examples.</source>
        <translation>曲线：网络的预测。点：训练样本。</translation>
    </message>
    <message>
        <source>Thin: each network. Shaded: middle half. Bold: median. Dashed: solved.</source>
        <translation>细线：各个网络。阴影：中间一半。粗线：中位数。虚线：学会的标准。</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation accuracy (%)</source>
        <translation>验证准确率（%）</translation>
    </message>
    <message>
        <source>validation R² (%)</source>
        <translation>验证 R²（%）</translation>
    </message>
    <message>
        <source>training accuracy (%)</source>
        <translation>训练准确率（%）</translation>
    </message>
    <message>
        <source>training R² (%)</source>
        <translation>训练 R²（%）</translation>
    </message>
    <message>
        <source>The curves of all networks: {figure}</source>
        <translation>所有网络的曲线：{figure}</translation>
    </message>
    <message>
        <source>Each faint line is one of the networks, dash-dotted the one that is pointed at; the band is the middle half of them, the thick line their median. Move over it, or press ← and →, to read off how far apart chance brings them.</source>
        <translation>每条淡线是一个网络，点划线是所指的那个；阴影带是中间的一半，粗线是它们的中位数。把鼠标移到图上，或按 ← 和 →，可读出偶然让它们相差多远。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: from {low} to {high}; median {median}, the middle half from {lower} to {upper}</source>
        <translation>第 {epoch} 轮：从 {low} 到 {high}；中位数 {median}，中间一半从 {lower} 到 {upper}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: median {median}</source>
        <translation>第 {epoch} 轮：中位数 {median}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: median {median}, the middle half from {lower} to {upper}</source>
        <translation>第 {epoch} 轮：中位数 {median}，中间一半从 {lower} 到 {upper}</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>network {number}</source>
        <translation>网络 {number}</translation>
    </message>
    <message>
        <source>The same network, trained from different random weights: each tile is what one of them has learnt. Arrow keys walk through them, and a click or Enter opens one in “One network”.</source>
        <translation>同一个网络，从不同的随机权重开始训练：每个小图是其中一个学到的东西。方向键在它们之间移动，点击或按回车键在“单个网络”中打开。</translation>
    </message>
    <message>
        <source>There are no networks yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <source>The networks, each from its own seed</source>
        <translation>各个网络，各有自己的种子</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>solved (1) or not (0)</source>
        <translation>是否解决（1 是，0 否）</translation>
    </message>
    <message>
        <source>diverged (1) or not (0)</source>
        <translation>是否发散（1 是，0 否）</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>自己的数据</translation>
    </message>
    <message>
        <source>Add points to those in the plane, or erase some: they become your own. Without any, begin with none</source>
        <translation>在平面现有的点上添加或擦除：它们就成为你自己的数据。如果没有点，就从空白开始</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Learn from a table (CSV), or from images such as MNIST (IDX)</source>
        <translation>用表格（CSV）或图像（如 MNIST，IDX 格式）来学习</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Save the examples, and what the network says of each, as a table (CSV)</source>
        <translation>把样本以及网络对每个样本的回答存为表格（CSV）</translation>
    </message>
    <message>
        <source>← {name}</source>
        <translation>← {name}</translation>
    </message>
    <message>
        <source>Learn from your own data again, as they were left</source>
        <translation>重新用自己的数据来学习，数据保持原样</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{count} images of {rows}×{columns}</source>
        <translation>{count} 幅 {rows}×{columns} 图像</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>a number to learn</source>
        <translation>要学的是一个数</translation>
    </message>
    <message>
        <source>{told}. Of these {count} are used, drawn at random: see Examples.</source>
        <translation>{told}。其中随机抽取 {count} 个使用：见“样本数”。</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>单个网络</translation>
    </message>
    <message>
        <source>Build a network, train it, and watch it learn</source>
        <translation>搭一个网络，训练它，看它怎样学习</translation>
    </message>
    <message>
        <source>Many seeds</source>
        <translation>多个种子</translation>
    </message>
    <message>
        <source>Train the network from 32 seeds at once: how much is chance?</source>
        <translation>用 32 个种子同时训练这个网络：有多少靠运气？</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {last}</source>
        <translation>第 {epoch} 轮，共 {last} 轮</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>当前显示的轮次</translation>
    </message>
    <message>
        <source>Back through the training: every picture shows the epoch chosen here</source>
        <translation>回看训练过程：所有图都显示这里选定的那一轮</translation>
    </message>
    <message>
        <source>To the beginning, before the first step</source>
        <translation>回到开头，即第一步之前</translation>
    </message>
    <message>
        <source>Back to the kept epoch before</source>
        <translation>回到上一个保留的轮次</translation>
    </message>
    <message>
        <source>Show the training as a film</source>
        <translation>把训练过程像影片一样播放</translation>
    </message>
    <message>
        <source>Stop the film here</source>
        <translation>在此停止播放</translation>
    </message>
    <message>
        <source>On to the next kept epoch</source>
        <translation>前进到下一个保留的轮次</translation>
    </message>
    <message>
        <source>To the end: where training is now</source>
        <translation>到末尾：训练当前所在之处</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>导出影片…</translation>
    </message>
    <message>
        <source>Of a long training not every epoch is kept; all pictures follow</source>
        <translation>长时间的训练不会保留每一轮；所有图都跟着变</translation>
    </message>
    <message>
        <source>With the random weights that training began with</source>
        <translation>训练开始时的随机权重</translation>
    </message>
    <message>
        <source>Epoch by epoch from the one shown; all pictures follow</source>
        <translation>从所示的轮次开始一轮一轮播放；所有图都跟着变</translation>
    </message>
    <message>
        <source>The pictures stay at this epoch</source>
        <translation>图停在这一轮</translation>
    </message>
    <message>
        <source>With the newest weights, from which Start goes on</source>
        <translation>最新的权重，开始由此继续</translation>
    </message>
    <message>
        <source>Save the training as an animated image or as single pictures</source>
        <translation>把训练保存为动画图像或单张图片</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>Save film…</source>
        <translation>保存影片…</translation>
    </message>
    <message>
        <source>Choose where to, then every frame is drawn</source>
        <translation>选择保存位置，然后绘制每一帧</translation>
    </message>
    <message>
        <source>Stop filming and save nothing, or close this dialog (Esc)</source>
        <translation>停止录制，什么都不保存，或关闭此对话框（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the film as</source>
        <translation>影片另存为</translation>
    </message>
    <message>
        <source>Folder in which a new folder of frames is made</source>
        <translation>选择文件夹，将在其中新建一个存放各帧的文件夹</translation>
    </message>
    <message>
        <source>Animated image</source>
        <translation>动态图片</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>影片制作进度</translation>
    </message>
    <message>
        <source>What is filmed, in how many frames and how fast, and where it is saved</source>
        <translation>录制什么、多少帧、多快，以及保存在哪里</translation>
    </message>
    <message>
        <source>How many of the frames are done</source>
        <translation>已完成多少帧</translation>
    </message>
    <message>
        <source>Frame {frame} of {frames} …</source>
        <translation>第 {frame} 帧，共 {frames} 帧……</translation>
    </message>
    <message>
        <source>Looking at the colours …</source>
        <translation>正在分析颜色……</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>已取消：没有保存任何内容。</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>预测图</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>所有图</translation>
    </message>
    <message>
        <source>animated image (GIF)</source>
        <translation>动态图片（GIF）</translation>
    </message>
    <message>
        <source>single frames (PNG)</source>
        <translation>单帧图片（PNG）</translation>
    </message>
    <message>
        <source>{frames} frames from epoch {first} to {last}, {seconds} s in all: the last one stays for {stays} s, then it begins anew. There are 256 colours; frames wider than {widest} pixels are made smaller.</source>
        <translation>从第 {first} 轮到第 {last} 轮共 {frames} 帧，总长 {seconds} 秒：最后一帧停留 {stays} 秒，然后从头播放。共 256 种颜色；宽度超过 {widest} 像素的帧会缩小。</translation>
    </message>
    <message>
        <source>{frames} frames from epoch {first} to {last}, as they are on the screen: frame-0001.png and so on, in a new folder.</source>
        <translation>从第 {first} 轮到第 {last} 轮共 {frames} 帧，与屏幕上的画面相同：frame-0001.png 等文件，存放在新文件夹中。</translation>
    </message>
    <message>
        <source>Film of</source>
        <translation>影片内容</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>How many of the kept epochs, evenly spread, the first and the last among them</source>
        <translation>从保留的各轮中均匀选取多少轮，包括第一轮和最后一轮</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>How fast the film runs: 12 look like a film, 2 leave time to explain each</source>
        <translation>影片放多快：12 看起来像电影，2 留出时间逐帧讲解</translation>
    </message>
    <message>
        <source>This picture cannot be seen at present. Choose another one to film.</source>
        <translation>目前看不到这幅图。请选择另一幅图来制作影片。</translation>
    </message>
    <message>
        <source>Hidden layer {layer} is dead: all its units answer 0 to every training example. So no gradient gets through it, and the network says the same to all of them.</source>
        <translation>隐藏层 {layer} 已死亡：它的单元对每个训练样本都回答 0。所以梯度传不过去，网络对所有样本的回答都一样。</translation>
    </message>
    <message>
        <source>{count} of {all} hidden units are dead: they answer 0 to every training example, so no gradient reaches their weights. The others go on learning.</source>
        <translation>{all} 个隐藏单元中有 {count} 个已死亡：它们对每个训练样本都回答 0，梯度到不了它们的权重。其余的继续学习。</translation>
    </message>
    <message>
        <source>The table is being written. Cancel leaves the file as it was.</source>
        <translation>正在写入表格。取消后文件保持原样。</translation>
    </message>
    <message>
        <source>How much of the table has been written</source>
        <translation>表格已写入多少</translation>
    </message>
    <message>
        <source>Stop saving; a file that was there before stays as it is</source>
        <translation>停止保存；原有的文件保持原样</translation>
    </message>
    <message>
        <source>{solved} of {count} are solved.</source>
        <translation>{count} 个中有 {solved} 个学会。</translation>
    </message>
    <message>
        <source>{count} networks, not trained yet.</source>
        <translation>{count} 个网络，尚未训练。</translation>
    </message>
    <message>
        <source>Seed {seed}: {measured}, solved. Enter or a click opens it in “One network”.</source>
        <translation>种子 {seed}：{measured}，学会了。按回车或单击即可在“单个网络”中打开。</translation>
    </message>
    <message>
        <source>Seed {seed}: {measured}, not solved. Enter or a click opens it in “One network”.</source>
        <translation>种子 {seed}：{measured}，没有学会。按回车或单击即可在“单个网络”中打开。</translation>
    </message>
    <message>
        <source>Seed {seed}: diverged. Enter or a click opens it in “One network”.</source>
        <translation>种子 {seed}：发散。按回车或单击即可在“单个网络”中打开。</translation>
    </message>
    <message>
        <source>Seed {seed}: {measured}, not trained yet. Enter or a click opens it in “One network”.</source>
        <translation>种子 {seed}：{measured}，尚未训练。按回车或单击即可在“单个网络”中打开。</translation>
    </message>
    <message>
        <source>Seed {seed} is in “One network” now.</source>
        <translation>种子 {seed} 已在“单个网络”中。</translation>
    </message>
    <message>
        <source>+ {added} of your own, for training</source>
        <translation>+ 自己的 {added} 个，用于训练</translation>
    </message>
    <message>
        <source>Take your own drawings out of the training examples</source>
        <translation>从训练样本中移除自己画的</translation>
    </message>
    <message>
        <source>First weights: seed</source>
        <translation>初始权重：种子</translation>
    </message>
    <message>
        <source>First weights and order of the examples come from this seed; data and split from the one above</source>
        <translation>初始权重和样本顺序由这个种子决定；数据和划分由上面的种子决定</translation>
    </message>
    <message>
        <source>Let the seed above decide the first weights and the order as well</source>
        <translation>让上面的种子也决定初始权重和顺序</translation>
    </message>
    <message>
        <source>On examples that it has not learnt from: this is what counts</source>
        <translation>在它没有学过的样本上：这才是关键</translation>
    </message>
    <message>
        <source>How often every training example has been shown</source>
        <translation>每个训练样本已经展示了多少遍</translation>
    </message>
    <message>
        <source>How often all weights have been changed, once for each mini-batch</source>
        <translation>所有权重已经改变了多少次，每个小批次一次</translation>
    </message>
    <message>
        <source>What training makes small, over the examples that it learns from</source>
        <translation>训练要让它变小，在它学习的样本上</translation>
    </message>
    <message>
        <source>The same over examples that it has not seen: if it rises, it over-fits</source>
        <translation>同样的量，在它没见过的样本上：若它上升，就是过拟合</translation>
    </message>
    <message>
        <source>On the examples that it learns from: it may know these by heart</source>
        <translation>在它学习的样本上：它可能只是把它们背下来了</translation>
    </message>
    <message>
        <source>How fast this computer trains now</source>
        <translation>这台计算机现在训练得多快</translation>
    </message>
    <message>
        <source>How many reached what is asked for below; only their first weights and the order of examples differ</source>
        <translation>有多少个达到了下面要求的程度；其余全看初始权重的运气</translation>
    </message>
    <message>
        <source>How many have run away to infinity; smaller steps help</source>
        <translation>有多少个发散到无穷大；步子小一些会有帮助</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation>数据集的图片</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>网络的图</translation>
    </message>
    <message>
        <source>Picture of the plane</source>
        <translation>平面的图</translation>
    </message>
    <message>
        <source>Plane, while points are drawn</source>
        <translation>平面，在画点时</translation>
    </message>
    <message>
        <source>Fitted curve</source>
        <translation>拟合曲线</translation>
    </message>
    <message>
        <source>Answers, errors and weights as pictures</source>
        <translation>回答、错误和权重的图片</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Numbers of the layers</source>
        <translation>各层的数值</translation>
    </message>
    <message>
        <source>Slider back through the training</source>
        <translation>回看训练过程的滑块</translation>
    </message>
    <message>
        <source>Tiles of the networks</source>
        <translation>各网络的小图</translation>
    </message>
    <message>
        <source>Start the training, or pause it</source>
        <translation>开始训练，或暂停</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>Choose the first or the last data set</source>
        <translation>选择第一个或最后一个数据集</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>选择单元</translation>
    </message>
    <message>
        <source>Choose the first unit, or the last output</source>
        <translation>选择第一个单元，或最后一个输出</translation>
    </message>
    <message>
        <source>Walk through the weights into the unit</source>
        <translation>逐个查看进入该单元的权重</translation>
    </message>
    <message>
        <source>Type the weight, or the bias of the unit</source>
        <translation>输入权重，或该单元的偏置</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>让数值保持原样</translation>
    </message>
    <message>
        <source>Choose the next example in this direction</source>
        <translation>选择这个方向上的下一个样本</translation>
    </message>
    <message>
        <source>Choose the example before, or the next one</source>
        <translation>选择上一个或下一个样本</translation>
    </message>
    <message>
        <source>Choose the first or the last example</source>
        <translation>选择第一个或最后一个样本</translation>
    </message>
    <message>
        <source>Move the cross, with Shift further</source>
        <translation>移动十字，按住 Shift 移得更远</translation>
    </message>
    <message>
        <source>Do there what the tool does</source>
        <translation>在那里使用工具</translation>
    </message>
    <message>
        <source>Erase the point there</source>
        <translation>擦除那里的点</translation>
    </message>
    <message>
        <source>Read the curve off</source>
        <translation>读取曲线的值</translation>
    </message>
    <message>
        <source>Choose the next example to the right or left</source>
        <translation>选择右边或左边的下一个样本</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose the first or the last picture</source>
        <translation>选择第一张或最后一张图片</translation>
    </message>
    <message>
        <source>Move the pen, with Shift further</source>
        <translation>移动笔，按住 Shift 移得更远</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it</source>
        <translation>落笔，或提笔</translation>
    </message>
    <message>
        <source>Put the eraser down</source>
        <translation>放下橡皮</translation>
    </message>
    <message>
        <source>Read off the epoch before, or the next one</source>
        <translation>读取上一轮或下一轮</translation>
    </message>
    <message>
        <source>Go on, or back, by ten epochs</source>
        <translation>前进或后退十轮</translation>
    </message>
    <message>
        <source>Read off the first or the last epoch</source>
        <translation>读取第一轮或最后一轮</translation>
    </message>
    <message>
        <source>Go from number to number</source>
        <translation>在数字之间移动</translation>
    </message>
    <message>
        <source>Go to the first number, or to the accuracy</source>
        <translation>移到第一个数，或移到准确率</translation>
    </message>
    <message>
        <source>Go from layer to layer, from epoch to epoch</source>
        <translation>在层之间、轮次之间移动</translation>
    </message>
    <message>
        <source>Show the kept epoch before, or the next one</source>
        <translation>显示上一个或下一个保留的轮次</translation>
    </message>
    <message>
        <source>Go over a tenth of the kept epochs</source>
        <translation>跳过保留轮次的十分之一</translation>
    </message>
    <message>
        <source>Show the beginning or the end of the training</source>
        <translation>显示训练的开始或结束</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Train one step</source>
        <translation>训练一步</translation>
    </message>
    <message>
        <source>Go from network to network</source>
        <translation>在网络之间移动</translation>
    </message>
    <message>
        <source>Go to the first or the last network</source>
        <translation>移到第一个或最后一个网络</translation>
    </message>
    <message>
        <source>Open the network in “One network”</source>
        <translation>在“单个网络”中打开该网络</translation>
    </message>
    <message>
        <source>Curves of all networks</source>
        <translation>所有网络的曲线</translation>
    </message>
    <message>
        <source>On or off, with Space or a click; with other inputs training begins anew</source>
        <translation>用空格键或点击来开关；换了输入，训练就重新开始</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>撤销可以恢复</translation>
    </message>
    <message>
        <source>A disc within a ring: no straight line tells them apart, but three units can close a border.</source>
        <translation>圆环里有一个圆盘：没有直线能把它们分开，但三个单元就能围出边界。</translation>
    </message>
    <message>
        <source>Four quadrants, opposite ones alike: neither input says anything without the other.</source>
        <translation>四个象限，相对的同类：缺了另一个输入，任何一个输入都说明不了什么。</translation>
    </message>
    <message>
        <source>Two round clouds: a single straight border is all that it takes, and no hidden layer.</source>
        <translation>两团圆形的点云：一条直线边界就够了，不需要隐藏层。</translation>
    </message>
    <message>
        <source>Arms that wind around each other: the hardest border here, for many units and some patience.</source>
        <translation>互相缠绕的旋臂：这里最难的边界，需要许多单元和一点耐心。</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other: the border has to bend, but only a little.</source>
        <translation>两个互相嵌入的半圆：边界必须弯曲，但只需弯一点。</translation>
    </message>
    <message>
        <source>Several round clouds: one straight border between any two of them, as softmax draws them.</source>
        <translation>几团圆形的点云：任意两团之间一条直线边界，正如 softmax 所画。</translation>
    </message>
    <message>
        <source>Sixteen fields of two classes by turns: many straight borders, which several layers put together.</source>
        <translation>十六个方格，两类交替：许多直线边界，由几层网络组合起来。</translation>
    </message>
    <message>
        <source>A straight line: one weight and one bias are enough, which is linear regression.</source>
        <translation>一条直线：一个权重和一个偏置就够了，这就是线性回归。</translation>
    </message>
    <message>
        <source>Prices of invented houses from their living area: inputs around a hundred, best standardised.</source>
        <translation>由居住面积推出虚构房屋的价格：输入的数值上百，最好先标准化。</translation>
    </message>
    <message>
        <source>Nearly two waves: what no straight line follows, and a few bent units do.</source>
        <translation>将近两个波：直线跟不上，几个弯曲的单元却可以。</translation>
    </message>
    <message>
        <source>A number over two inputs that rises evenly one way: a network without hidden layers learns it.</source>
        <translation>两个输入上的一个数，朝一个方向均匀上升：没有隐藏层的网络就能学会。</translation>
    </message>
    <message>
        <source>Three hills and three dips over the plane: every one of them has to be learnt by itself.</source>
        <translation>平面上的三座山丘和三个洼地：每一个都要单独学会。</translation>
    </message>
    <message>
        <source>Three species of iris from four measures of a flower; two of the species overlap a little.</source>
        <translation>由一朵花的四个测量值判断三种鸢尾花；其中两种略有重叠。</translation>
    </message>
    <message>
        <source>Which digit somebody wrote, from 8 × 8 shades of grey: ten classes, and 64 inputs.</source>
        <translation>由 8 × 8 个灰度判断写的是哪个数字：十个类别，64 个输入。</translation>
    </message>
</context>
</TS>
