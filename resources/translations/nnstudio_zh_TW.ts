<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>tangent, slope {slope}</source>
        <translation>切線，斜率 {slope}</translation>
    </message>
    <message>
        <source>f(z), what the unit hands on</source>
        <translation>f(z)：單元的輸出</translation>
    </message>
    <message>
        <source>The functions over z, with the tangent at the point</source>
        <translation>各函數隨 z 的曲線，以及該點的切線</translation>
    </message>
    <message>
        <source>f′(z), how much of a gradient passes</source>
        <translation>f′(z)：梯度通過多少</translation>
    </message>
    <message>
        <source>The slopes of the functions over z</source>
        <translation>各函數的斜率隨 z 的變化</translation>
    </message>
    <message>
        <source>f″(z), how the slope itself changes</source>
        <translation>f″(z)：斜率本身如何變化</translation>
    </message>
    <message>
        <source>The curvatures of the functions over z</source>
        <translation>各函數的二階導數隨 z 的變化</translation>
    </message>
    <message>
        <source>z, the weighted sum</source>
        <translation>加權和 z</translation>
    </message>
    <message>
        <source>The curves tell what a unit hands on, f(z), for every weighted sum z; the line through the point is the tangent. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>曲線表示單元對每個加權和 z 傳出的值 f(z)；過該點的直線是切線。拖曳點或用 ← 和 → 移動它；按住 Ctrl 則讀出曲線上別處的值。</translation>
    </message>
    <message>
        <source>How steep the curves above are at each z: where f′(z) is near 0, hardly any gradient passes. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>上面的曲線在每個 z 處有多陡：f′(z) 接近 0 的地方，梯度幾乎傳不過去。拖曳點或用 ← 和 → 移動它；按住 Ctrl 則讀出曲線上別處的值。</translation>
    </message>
    <message>
        <source>How the slope itself changes at each z: above 0 the function bends upwards. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>斜率本身在每個 z 處如何變化：大於 0 處函數向上彎。拖曳點或用 ← 和 → 移動它；按住 Ctrl 則讀出曲線上別處的值。</translation>
    </message>
    <message>
        <source>At z = {z}: {told}. In the picture {name} goes from {low} to {high}.</source>
        <translation>在 z = {z} 處：{told}。圖中 {name} 從 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>還沒有曲線。</translation>
    </message>
    <message>
        <source>The value is too large for a computer. Choose another z, or a formula that grows less.</source>
        <translation>這個值太大，電腦無法表示。請換一個 z，或換一個成長較慢的公式。</translation>
    </message>
    <message>
        <source>The slope is 0, as far as a computer can tell: no gradient passes, so from this example the unit learns nothing.</source>
        <translation>在電腦的精度內斜率是 0：梯度傳不過去，單元從這個樣本什麼也學不到。</translation>
    </message>
    <message>
        <source>At a kink, as at z = {z}, there is no derivative. By convention g′ is the mean of both slopes there, {slope}.</source>
        <translation>在折點處，例如 z = {z}，沒有導數。依慣例，g′ 取那裡兩側斜率的平均值 {slope}。</translation>
    </message>
    <message>
        <source>Try this: drag the point to where the curve is. What would a network do at a z without a value?</source>
        <translation>試一試：把點拖到有曲線的地方。遇到沒有函數值的 z，網路會怎麼樣？</translation>
    </message>
    <message>
        <source>Try this: type max(0, z) as your formula. Which function of the list is it?</source>
        <translation>試一試：輸入 max(0, z) 作為公式。它是清單中的哪個函數？</translation>
    </message>
    <message>
        <source>Try this: write a into the formula, as in tanh(a*z), and drag its slider. Where does the slope grow?</source>
        <translation>試一試：在公式裡寫上 a，例如 tanh(a*z)，再拖曳它的滑桿。哪裡的斜率變大？</translation>
    </message>
    <message>
        <source>Try this: drag the slider of a slowly through 0. What becomes of the largest slope?</source>
        <translation>試一試：慢慢拖曳 a 的滑桿，讓它經過 0。最大的斜率會怎樣變化？</translation>
    </message>
    <message>
        <source>Try this: drag β up to 10. Which function of the list does the curve come close to?</source>
        <translation>試一試：把 β 拖到 10。曲線接近清單中的哪個函數？</translation>
    </message>
    <message>
        <source>At the jump, z = {z}, there is no derivative. By convention f′({z}) = {slope}, and f({z}) = {value}.</source>
        <translation>在跳躍點 z = {z} 處導數不存在。依慣例取 f′({z}) = {slope}，且 f({z}) = {value}。</translation>
    </message>
    <message>
        <source>At the kink, z = {z}, there is no derivative. By convention f′({z}) = {slope}.</source>
        <translation>在折點 z = {z} 處導數不存在。依慣例取 f′({z}) = {slope}。</translation>
    </message>
    <message>
        <source>At the kinks, z = {z} and z = {other}, there is no derivative. By convention f′({z}) = {slope} and f′({other}) = {other_slope}.</source>
        <translation>在折點 z = {z} 和 z = {other} 處導數不存在。依慣例取 f′({z}) = {slope}，f′({other}) = {other_slope}。</translation>
    </message>
    <message>
        <source>The slope is 1: this unit hands the gradient on unchanged.</source>
        <translation>斜率是 1：這個單元把梯度原封不動地傳下去。</translation>
    </message>
    <message>
        <source>The slope is almost 1: this unit hands the gradient on nearly unchanged.</source>
        <translation>斜率幾乎是 1：這個單元把梯度幾乎原封不動地傳下去。</translation>
    </message>
    <message>
        <source>The slope is 0: no gradient passes, so from this example the unit learns nothing.</source>
        <translation>斜率是 0：梯度傳不過去，單元從這個樣本什麼也學不到。</translation>
    </message>
    <message>
        <source>Saturated: the curve is so flat that its slope is lost in rounding. Nothing is learnt here.</source>
        <translation>飽和：曲線平到連斜率都在捨入中消失了。在這裡什麼也學不到。</translation>
    </message>
    <message>
        <source>The curve falls steeply here: the gradient comes out {slope} times as large, with the opposite sign.</source>
        <translation>曲線在此急劇下降：梯度變為 {slope} 倍，正負號相反。</translation>
    </message>
    <message>
        <source>The curve falls here: {share} % of the gradient passes, with the opposite sign.</source>
        <translation>曲線在此下降：{share}% 的梯度通過，正負號相反。</translation>
    </message>
    <message>
        <source>Nearly flat, and falling: only {share} % of the gradient passes, with the opposite sign, so the unit learns slowly.</source>
        <translation>曲線幾乎是平的，而且在下降：只有 {share}% 的梯度通過，正負號相反，所以單元學得很慢。</translation>
    </message>
    <message>
        <source>The slope is above 1: this unit makes the gradient {slope} times as large.</source>
        <translation>斜率大於 1：這個單元把梯度放大到 {slope} 倍。</translation>
    </message>
    <message>
        <source>There is a value, but no slope that can be told: the curve may stand upright here, end or have several. So no gradient can be handed on.</source>
        <translation>這裡有函數值，但無法確定斜率：曲線在此可能垂直、中斷，或有不只一個斜率。因此梯度無法傳下去。</translation>
    </message>
    <message>
        <source>{share} % of the gradient passes through this unit: that much it can still learn.</source>
        <translation>有 {share}% 的梯度通過這個單元：它還能照這個比例學習。</translation>
    </message>
    <message>
        <source>Only {share} % of the gradient passes: little, but the unit can still learn its way out.</source>
        <translation>只有 {share}% 的梯度通過：雖然很少，單元還能靠學習慢慢走出來。</translation>
    </message>
    <message>
        <source>Saturated: the curve is nearly flat, only {share} % of the gradient passes, so the unit learns slowly.</source>
        <translation>飽和：曲線幾乎是平的，只有 {share}% 的梯度通過，所以單元學得很慢。</translation>
    </message>
    <message>
        <source>Try this: drag the point out to 6. Watch the tangent lie down and the slope fade.</source>
        <translation>試一試：把點拖到 6，看切線放平、斜率消失。</translation>
    </message>
    <message>
        <source>Try this: drag the point out to 6. The slope does not fade, it is gone at once at the kink.</source>
        <translation>試一試：把點拖到 6。斜率不是慢慢消失，而是到折點處一下子變成 0。</translation>
    </message>
    <message>
        <source>Try this: drag the point down to −6. Watch the tangent lie down and the slope fade.</source>
        <translation>試一試：把點拖到 −6，看切線放平、斜率消失。</translation>
    </message>
    <message>
        <source>Try this: stay at this z and choose Leaky ReLU. Compare how much of the gradient passes there.</source>
        <translation>試一試：z 不動，改選 Leaky ReLU，比一比這裡能通過多少梯度。</translation>
    </message>
    <message>
        <source>Try this: drag the point to the lowest place of the curve. Which sign does the slope have on either side?</source>
        <translation>試一試：把點拖到曲線的最低處。它兩側的斜率各是正還是負？</translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid, a step rounded off. Does it have a slope to learn from at this z?</source>
        <translation>試一試：選 Sigmoid，它是磨圓了的步階。在這個 z 處，它有沒有可以用來學習的斜率？</translation>
    </message>
    <message>
        <source>Try this: choose parametric ReLU in the Network Trainer. There α is learnt along with the weights; here is where it starts.</source>
        <translation>試一試：在「網路訓練」裡選參數化 ReLU。那裡 α 和權重一起學習，這裡顯示的是它的初始值。</translation>
    </message>
    <message>
        <source>Try this: choose randomised ReLU in the Network Trainer. There each unit draws its slope from l to u anew for every example; here is their mean.</source>
        <translation>試一試：在「網路訓練」裡選隨機化 ReLU。那裡每個單元對每個樣本都在 l 到 u 之間重新抽取斜率，這裡顯示的是平均值。</translation>
    </message>
    <message>
        <source>Try this: drag the point below 0. Watch the slope drop at the kink, and what is left of it.</source>
        <translation>試一試：把點拖到 0 以下，看斜率怎樣在折點處驟降，還剩多少。</translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid and drag the point from 0 to 6. Watch the tangent lie down and the slope fade.</source>
        <translation>試一試：選 Sigmoid，把點從 0 拖到 6，看切線放平、斜率消失。</translation>
    </message>
    <message>
        <source>Sigmoid: steepest at 0, and even there only ¼</source>
        <translation>Sigmoid：0 處最陡，斜率也只有 ¼</translation>
    </message>
    <message>
        <source>Saturation: far out the sigmoid hardly learns</source>
        <translation>飽和：離 0 太遠，sigmoid 幾乎學不動</translation>
    </message>
    <message>
        <source>tanh is a sigmoid, shifted and scaled</source>
        <translation>tanh 就是平移、縮放後的 sigmoid</translation>
    </message>
    <message>
        <source>ReLU: above 0 the gradient passes unchanged</source>
        <translation>ReLU：大於 0 時梯度原樣通過</translation>
    </message>
    <message>
        <source>ReLU at its kink: a slope by convention</source>
        <translation>ReLU 的折點：斜率依慣例而定</translation>
    </message>
    <message>
        <source>Leaky ReLU: a little slope where ReLU has none</source>
        <translation>Leaky ReLU：在 ReLU 斜率為 0 處留一點斜率</translation>
    </message>
    <message>
        <source>Identity: a unit that bends nothing</source>
        <translation>恆等函數：什麼也不彎折的單元</translation>
    </message>
    <message>
        <source>Curvature: where the slope of the sigmoid changes most</source>
        <translation>二階導數：sigmoid 的斜率在哪裡變化最快</translation>
    </message>
    <message>
        <source>Swish: from a line to ReLU, as β grows</source>
        <translation>Swish：β 增大，從直線變成 ReLU</translation>
    </message>
    <message>
        <source>Own formula: a wave on a line, sin(a·z) + z/2</source>
        <translation>自己的公式：直線上的波 sin(a·z) + z/2</translation>
    </message>
    <message>
        <source>Own formula: SiLU written by hand</source>
        <translation>自己的公式：手寫的 SiLU</translation>
    </message>
    <message>
        <source>Own formula: a logarithm has no value below 0</source>
        <translation>自己的公式：對數在 0 以下沒有值</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恆等函數</translation>
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
        <translation>參數化 ReLU</translation>
    </message>
    <message>
        <source>Randomised ReLU</source>
        <translation>隨機化 ReLU</translation>
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
        <translation>步階（感知器）</translation>
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
        <translation>彎曲得多急</translation>
    </message>
    <message>
        <source>slope below 0 that training starts with</source>
        <translation>訓練開始時 0 以下的斜率</translation>
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
        <translation>在 0 以下多遠處變平</translation>
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
        <translation>還沒有選函數。請至少勾選一個，才能看到曲線。</translation>
    </message>
    <message>
        <source>“{name}” is no activation function known here. Choose one of the list.</source>
        <translation>這裡沒有名為「{name}」的激勵函數。請從清單中選一個。</translation>
    </message>
    <message>
        <source>{name} is chosen twice. Once is enough.</source>
        <translation>{name} 選了兩次。選一次就夠了。</translation>
    </message>
    <message>
        <source>{name} takes {wanted} parameters, but there are {count}. Press Ctrl+Z to get the last ones back.</source>
        <translation>{name} 需要 {wanted} 個參數，現在有 {count} 個。按 Ctrl+Z 可恢復原來的參數。</translation>
    </message>
    <message>
        <source>{symbol} = {value} lies outside what makes sense. Type a number from {low} to {high}.</source>
        <translation>{symbol} = {value} 超出了有意義的範圍。請輸入 {low} 到 {high} 之間的數。</translation>
    </message>
    <message>
        <source>l = {low} lies above u = {high}, so nothing can be drawn between them. Type an l of at most {high}.</source>
        <translation>l = {low} 大於 u = {high}，兩者之間無從抽取。請輸入不超過 {high} 的 l。</translation>
    </message>
    <message>
        <source>z is not a finite number. Type one from −6 to 6.</source>
        <translation>z 不是有限的數。請輸入 −6 到 6 之間的數。</translation>
    </message>
    <message>
        <source>z = {value} lies too far out to be of use. Type a number from −6 to 6; up to {limit} either way is computed.</source>
        <translation>z = {value} 離得太遠，看不出什麼。請輸入 −6 到 6 之間的數；正負 {limit} 以內也能計算。</translation>
    </message>
    <message>
        <source>{value} is no threshold that a slope could stay below. Type a number above 0, up to 1.</source>
        <translation>{value} 不能作為斜率的門檻。請輸入大於 0、不超過 1 的數。</translation>
    </message>
    <message>
        <source>Drag the point along the curve, or press anywhere in the picture.</source>
        <translation>沿著曲線拖曳這個點，或在圖中任意位置按一下。</translation>
    </message>
    <message>
        <source>z = {z} lies outside the picture, which goes from −6 to 6.</source>
        <translation>z = {z} 在圖外：圖只畫了 −6 到 6。</translation>
    </message>
    <message>
        <source>At z = {z}: f(z) = {value}, f′(z) = {slope}</source>
        <translation>在 z = {z} 處：f(z) = {value}，f′(z) = {slope}</translation>
    </message>
    <message>
        <source>List of functions</source>
        <translation>函數清單</translation>
    </message>
    <message>
        <source>Pictures of the functions</source>
        <translation>函數的圖</translation>
    </message>
    <message>
        <source>Choose a function</source>
        <translation>選擇一個函數</translation>
    </message>
    <message>
        <source>Go to a function without choosing it</source>
        <translation>移到某個函數而不選擇它</translation>
    </message>
    <message>
        <source>Tick the function, to compare it</source>
        <translation>勾選該函數以作比較</translation>
    </message>
    <message>
        <source>Value f(z), what the unit hands on</source>
        <translation>函數值 f(z)，即單元的輸出</translation>
    </message>
    <message>
        <source>What the unit answers to the weighted sum z</source>
        <translation>單元對加權和 z 的回答</translation>
    </message>
    <message>
        <source>Slope f′(z)</source>
        <translation>斜率 f′(z)</translation>
    </message>
    <message>
        <source>By this number a gradient is multiplied on its way back</source>
        <translation>梯度往回傳時要乘以這個數</translation>
    </message>
    <message>
        <source>Curvature f″(z)</source>
        <translation>二階導數 f″(z)</translation>
    </message>
    <message>
        <source>How fast the slope changes at z</source>
        <translation>斜率在 z 處變化得多快</translation>
    </message>
    <message>
        <source>Show f″(z), too</source>
        <translation>同時顯示 f″(z)</translation>
    </message>
    <message>
        <source>How the slope itself changes: a third picture, and its formula</source>
        <translation>斜率本身如何變化：第三張圖及其公式</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函數</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Function; tick others to compare</source>
        <translation>函數（勾選其他以比較）</translation>
    </message>
    <message>
        <source>The arrow keys choose a function. Ctrl with an arrow key and Space tick another.</source>
        <translation>用方向鍵選擇函數。按 Ctrl+方向鍵移動，再按空白鍵可勾選其他函數。</translation>
    </message>
    <message>
        <source>Weighted sum z, the point</source>
        <translation>加權和 z（點的位置）</translation>
    </message>
    <message>
        <source>Where the functions are read</source>
        <translation>在此處讀取函數</translation>
    </message>
    <message>
        <source>a, a number in the formula</source>
        <translation>a：公式中的一個數</translation>
    </message>
    <message>
        <source>Whatever a means in the formula: a slope, a stretch, a shift</source>
        <translation>a 在公式中的意義由你決定：斜率、伸縮或平移</translation>
    </message>
    <message>
        <source>Shade where |f′(z)| stays below</source>
        <translation>為 |f′(z)| 低於此值處加上陰影</translation>
    </message>
    <message>
        <source>So flat is saturated: hardly any gradient passes</source>
        <translation>平到這種程度就是飽和：幾乎沒有梯度通過</translation>
    </message>
    <message>
        <source>g(z) =</source>
        <translation>g(z) =</translation>
    </message>
    <message>
        <source>Numbers, z and a with + − * / ^ and brackets; exp, log, tanh, sigmoid, sqrt, sin, cos, abs, max, min</source>
        <translation>數字、z 和 a，配合 + − * / ^ 與括號；exp、log、tanh、sigmoid、sqrt、sin、cos、abs、max、min</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>slopes alone</source>
        <translation>僅斜率</translation>
    </message>
    <message>
        <source>How large the gradient still is in each layer on its way back from the last one; each line of the axis is ten times the one before. Point at a layer, or go there with ← and →, to read its figures below.</source>
        <translation>梯度從最後一層往回傳到每一層時還有多大；軸上每條線是前一條的十倍。把滑鼠移到某一層，或用 ← 和 → 移到那裡，可在下方讀出它的數值。</translation>
    </message>
    <message>
        <source>Size of the gradient: {last} in the last layer, {layers}, and {first} in the first: {ratio} times as large.</source>
        <translation>梯度的大小：最後一層（第 {layers} 層）為 {last}，第一層為 {first}，是前者的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>size of the gradient ∂ℓ/∂z (root mean square, logarithmic)</source>
        <translation>梯度 ∂ℓ/∂z 的大小（均方根，對數軸）</translation>
    </message>
    <message>
        <source>The size of the gradient in each layer</source>
        <translation>每層梯度的大小</translation>
    </message>
    <message>
        <source>hidden layer, from the inputs to the outputs</source>
        <translation>隱藏層（從輸入到輸出）</translation>
    </message>
    <message>
        <source>There are no layers yet.</source>
        <translation>還沒有層。</translation>
    </message>
    <message>
        <source>In layer {number} the numbers leave what a computer can hold, or what the function is defined for. Nothing can be learnt from them.</source>
        <translation>第 {number} 層的數超出了電腦的範圍，或超出了函數的定義域，什麼也學不到。</translation>
    </message>
    <message>
        <source>With one hidden layer there is nothing to lose on the way. Make the stack deeper.</source>
        <translation>只有一個隱藏層，路上沒什麼可損失的。請加深網路。</translation>
    </message>
    <message>
        <source>Nothing of the last layer’s gradient is left in the first one: below, no weight is moved.</source>
        <translation>最後一層的梯度到第一層已一點不剩：下面的權重都不動。</translation>
    </message>
    <message>
        <source>The gradient vanishes: of every 1 that the last layer gets, {ratio} is left in the first. There the weights hardly move.</source>
        <translation>梯度消失：最後一層得到 1，第一層只剩 {ratio}。那裡的權重幾乎不動。</translation>
    </message>
    <message>
        <source>The gradient explodes: on its way down it grows {ratio} times. A step that suits the last layer throws the first one away.</source>
        <translation>梯度爆炸：一路向下變為 {ratio} 倍。適合最後一層的步長會把第一層拋飛。</translation>
    </message>
    <message>
        <source>No gradient reaches any hidden layer: this step moves none of their weights.</source>
        <translation>沒有梯度到達任何隱藏層：這一步不會移動它們的任何權重。</translation>
    </message>
    <message>
        <source>The gradient fades: {ratio} of it is left in the first layer, which learns more slowly than the last.</source>
        <translation>梯度在減弱：到第一層只剩 {ratio}，所以第一層比最後一層學得慢。</translation>
    </message>
    <message>
        <source>The gradient grows {ratio} times on its way down, so the first layer takes the largest steps.</source>
        <translation>梯度在往下傳的路上增大到 {ratio} 倍，所以第一層的步子最大。</translation>
    </message>
    <message>
        <source>The gradient lasts: the first layer’s is {ratio} times the last one’s, so all learn at about the same pace.</source>
        <translation>梯度得以保持：第一層的梯度是最後一層的 {ratio} 倍，所以各層學習的快慢差不多。</translation>
    </message>
    <message>
        <source>{dead} of {units} units are dead: their slope is 0 for every example, so no gradient comes by.</source>
        <translation>{units} 個單元中有 {dead} 個已死亡：它們對每個樣本的斜率都是 0，沒有梯度經過。</translation>
    </message>
    <message>
        <source>No unit is dead: each has a slope for some example.</source>
        <translation>沒有死亡單元：每個單元都對某些樣本有斜率。</translation>
    </message>
    <message>
        <source>Try this: choose ReLU and He’s weights. How much of the gradient is left now?</source>
        <translation>試一試：選擇 ReLU 和 He 權重。現在梯度還剩多少？</translation>
    </message>
    <message>
        <source>Try this: choose He’s weights, made for ReLU, and compare.</source>
        <translation>試一試：選擇專為 ReLU 設計的 He 權重，作比較。</translation>
    </message>
    <message>
        <source>Try this: make the layers 4 units wide, and draw other weights a few times. How many units die?</source>
        <translation>試一試：把每層設為 4 個單元，多抽幾次權重。有多少單元死亡？</translation>
    </message>
    <message>
        <source>Try this: drag the depth to 50. Does the gradient still last?</source>
        <translation>試一試：把深度拖到 50。梯度還能保持嗎？</translation>
    </message>
    <message>
        <source>Try this: choose the sigmoid. Its slope is at most ¼: what does that leave after ten layers?</source>
        <translation>試一試：選擇 sigmoid。它的斜率至多 ¼：十層之後還剩多少？</translation>
    </message>
    <message>
        <source>Try this: choose Xavier’s weights, which grow smaller the wider a layer is.</source>
        <translation>試一試：選擇 Xavier 權重，層越寬它越小。</translation>
    </message>
    <message>
        <source>Point at a layer to read its figures.</source>
        <translation>把滑鼠移到某一層上，即可看到它的數值。</translation>
    </message>
    <message>
        <source>Layer {number}: a = {mean} ± {deviation}, {silent} % are 0, dead {dead} of {units}; mean |f′| {slope}, gradient {gradient}</source>
        <translation>第 {number} 層：a = {mean} ± {deviation}，{silent}% 為 0，{units} 個中死亡 {dead} 個；平均 |f′| {slope}，梯度 {gradient}</translation>
    </message>
    <message>
        <source>Pictures of the layers</source>
        <translation>各層的圖</translation>
    </message>
    <message>
        <source>Gradient, first layer ÷ last layer</source>
        <translation>梯度：第一層 ÷ 最後一層</translation>
    </message>
    <message>
        <source>Far below 1 it vanishes on its way back, far above 1 it explodes</source>
        <translation>遠小於 1 時梯度在往回傳時消失，遠大於 1 時爆炸</translation>
    </message>
    <message>
        <source>Slopes alone would leave</source>
        <translation>只算斜率時剩下</translation>
    </message>
    <message>
        <source>The mean slopes of all layers multiplied, without the weights</source>
        <translation>所有層的平均斜率相乘，不計權重</translation>
    </message>
    <message>
        <source>In the first layer</source>
        <translation>第一層的梯度</translation>
    </message>
    <message>
        <source>Root mean square of ∂ℓ/∂z there, where the gradient arrives last</source>
        <translation>該處 ∂ℓ/∂z 的均方根，梯度最後傳到這裡</translation>
    </message>
    <message>
        <source>In the last layer</source>
        <translation>最後一層的梯度</translation>
    </message>
    <message>
        <source>Root mean square of ∂ℓ/∂z there, where the way back begins</source>
        <translation>該處 ∂ℓ/∂z 的均方根，往回傳從這裡開始</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死亡單元</translation>
    </message>
    <message>
        <source>Units that answer 0 to every example, so they learn nothing</source>
        <translation>對所有樣本都輸出 0 的單元，因此什麼也學不到</translation>
    </message>
    <message>
        <source>Depth: ten sigmoids, and the gradient has vanished</source>
        <translation>深度：十層 sigmoid，梯度消失</translation>
    </message>
    <message>
        <source>Depth: tanh with Xavier’s weights lasts longer</source>
        <translation>深度：tanh 配 Xavier 權重保持得更久</translation>
    </message>
    <message>
        <source>Depth: ReLU with He’s weights lasts through 30 layers</source>
        <translation>深度：ReLU 配 He 權重可保持 30 層</translation>
    </message>
    <message>
        <source>Depth: ReLU with Xavier’s weights loses half in every layer</source>
        <translation>深度：ReLU 配 Xavier 權重每層損失一半</translation>
    </message>
    <message>
        <source>Depth: weights that are too large explode</source>
        <translation>深度：權重太大會爆炸</translation>
    </message>
    <message>
        <source>Depth: the same weights saturate tanh at −1 and 1</source>
        <translation>深度：同樣的權重使 tanh 飽和在 −1 和 1</translation>
    </message>
    <message>
        <source>Depth: SELU with LeCun’s weights standardises itself</source>
        <translation>深度：SELU 配 LeCun 權重會自我標準化</translation>
    </message>
    <message>
        <source>Depth: a narrow stack of ReLUs dies</source>
        <translation>深度：窄的 ReLU 網路會死亡</translation>
    </message>
    <message>
        <source>Depth: from weights of 0 nothing ever comes</source>
        <translation>深度：權重為 0，什麼也得不到</translation>
    </message>
    <message>
        <source>Handwritten digits, 64 pixels</source>
        <translation>手寫數字，64 個像素</translation>
    </message>
    <message>
        <source>Spiral, 2 coordinates</source>
        <translation>螺旋，2 個座標</translation>
    </message>
    <message>
        <source>Standard normal numbers, 64</source>
        <translation>標準常態數，64 個</translation>
    </message>
    <message>
        <source>{count} is too few or too many here. Type a whole number from 1 to {most}.</source>
        <translation>{count} 在這裡太少或太多。請輸入 1 到 {most} 的整數。</translation>
    </message>
    <message>
        <source>“{name}” is not known here. Choose one of the list.</source>
        <translation>這裡沒有「{name}」。請從清單中選擇。</translation>
    </message>
    <message>
        <source>{seed} is no seed for weights. Type a whole number from 0 to {most}.</source>
        <translation>{seed} 不能作為權重的種子。請輸入 0 到 {most} 的整數。</translation>
    </message>
    <message>
        <source>Activation of every unit</source>
        <translation>每個單元的激勵函數</translation>
    </message>
    <message>
        <source>The own formula is written on the page “Functions”</source>
        <translation>自己的公式在「函數」頁書寫</translation>
    </message>
    <message>
        <source>Depth: hidden layers</source>
        <translation>深度：隱藏層數</translation>
    </message>
    <message>
        <source>From 1 to 50, all alike; a softmax layer stands behind them</source>
        <translation>1 到 50 層，全部相同；後面接一個 softmax 層</translation>
    </message>
    <message>
        <source>Width: units in each layer</source>
        <translation>寬度：每層單元數</translation>
    </message>
    <message>
        <source>From 1 to 256</source>
        <translation>1 到 256</translation>
    </message>
    <message>
        <source>Weights at the start</source>
        <translation>初始權重</translation>
    </message>
    <message>
        <source>How they are drawn; biases are 0</source>
        <translation>抽取的方式；偏差值為 0</translation>
    </message>
    <message>
        <source>What is sent through</source>
        <translation>送入的資料</translation>
    </message>
    <message>
        <source>64 examples, standardised: over all their numbers the mean is 0, the deviation 1</source>
        <translation>64 個樣本，已標準化：全部數的平均值為 0，標準差為 1</translation>
    </message>
    <message>
        <source>Seed of the weights</source>
        <translation>權重的隨機種子</translation>
    </message>
    <message>
        <source>The same seed draws the same weights</source>
        <translation>同樣的種子抽取同樣的權重</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>多層網路</translation>
    </message>
    <message>
        <source>Weights and inputs</source>
        <translation>權重與輸入</translation>
    </message>
    <message>
        <source>Draw other weights</source>
        <translation>重新抽取權重</translation>
    </message>
    <message>
        <source>Take the next seed</source>
        <translation>換用下一個種子</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>× dead units</source>
        <translation>× 死亡單元</translation>
    </message>
    <message>
        <source>How the activations of each layer are spread: where the strip closes to a line, all units say the same. Point at a layer, or go there with ← and →, to read its figures below.</source>
        <translation>每一層的激勵值如何分布：色帶收成一條線的地方，所有單元說的都一樣。把滑鼠移到某一層，或用 ← 和 → 移到那裡，可在下方讀出它的數值。</translation>
    </message>
    <message>
        <source>Activations, mean ± deviation: {first} in layer 1, {last} in layer {layers}. Dead units in all layers: {dead}.</source>
        <translation>激勵值，平均值 ± 標準差：第 1 層 {first}，第 {layers} 層 {last}。所有層的死亡單元：{dead}。</translation>
    </message>
    <message>
        <source>activations a: the middle 90 %, the middle half, and the median</source>
        <translation>激勵值 a：中間 90%、中間一半與中位數</translation>
    </message>
    <message>
        <source>The spread of the activations in each layer</source>
        <translation>每層激勵值的分布</translation>
    </message>
    <message>
        <source>There is no formula yet. Type one in z, like tanh(z) or z*sigmoid(a*z).</source>
        <translation>還沒有公式。請輸入一個含 z 的公式，例如 tanh(z) 或 z*sigmoid(a*z)。</translation>
    </message>
    <message>
        <source>The formula has {count} characters, but only {most} are read. Type a shorter one.</source>
        <translation>公式有 {count} 個字元，但最多只能讀 {most} 個。請輸入短一些的公式。</translation>
    </message>
    <message>
        <source>At character {place} brackets, signs and powers lie more than {most} deep in one another. Type a simpler formula.</source>
        <translation>在第 {place} 個字元處，括號、正負號和乘方巢狀超過了 {most} 層。請輸入簡單一些的公式。</translation>
    </message>
    <message>
        <source>“{found}” is no name known here. There are z, a, pi, e and the functions exp, log, tanh, sigmoid, sqrt, sin, cos, abs, max, min.</source>
        <translation>這裡不認識「{found}」這個名稱。可以用 z、a、pi、e，以及函數 exp、log、tanh、sigmoid、sqrt、sin、cos、abs、max、min。</translation>
    </message>
    <message>
        <source>“{found}” is no name known here. Did you mean {suggestion}?</source>
        <translation>這裡不認識「{found}」這個名稱。你是不是想輸入 {suggestion}？</translation>
    </message>
    <message>
        <source>There is no place for “=”. Type only what stands to the right of it.</source>
        <translation>這裡不能寫「=」。請只輸入等號右邊的部分。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) means nothing in a formula. Delete it.</source>
        <translation>「{found}」（第 {place} 個字元）在公式中沒有意義。請刪除它。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) means nothing in a formula. Type {suggestion} instead.</source>
        <translation>「{found}」（第 {place} 個字元）在公式中沒有意義。請改為輸入 {suggestion}。</translation>
    </message>
    <message>
        <source>“{found}” is no number that can be computed with. Type one like 2, 0.5 or 1e-3, of a size from 1e-300 to 1e300.</source>
        <translation>「{found}」不是可以計算的數。請輸入像 2、0.5 或 1e-3 這樣的數，大小在 1e-300 到 1e300 之間。</translation>
    </message>
    <message>
        <source>Something is missing beside “{found}” (character {place}). Put a number, z, a or a function there, or delete the sign.</source>
        <translation>「{found}」（第 {place} 個字元）旁邊缺了東西。請在那裡補上一個數、z、a 或函數，或者刪除這個符號。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) does not fit where it stands. Delete it, or put a sign like + or * there.</source>
        <translation>「{found}」（第 {place} 個字元）不能放在這裡。請刪除它，或者在那裡加上 +、* 之類的符號。</translation>
    </message>
    <message>
        <source>The comma (character {place}) fits only between the arguments of max and min. Delete it, or write numbers with a point, as 0.5.</source>
        <translation>逗號（第 {place} 個字元）只能放在 max 和 min 的引數之間。請刪除它；小數請用小數點，例如 0.5。</translation>
    </message>
    <message>
        <source>The comma (character {place}) fits only into max and min. For a number, type {suggestion} with a point.</source>
        <translation>逗號（第 {place} 個字元）只能用在 max 和 min 裡。如果是小數，請用小數點輸入 {suggestion}。</translation>
    </message>
    <message>
        <source>The number {found} (character {place}) has no sign in front of it. Type {suggestion} to multiply, or ^{found} for a power.</source>
        <translation>數 {found}（第 {place} 個字元）前面沒有運算子。要相乘請輸入 {suggestion}，要乘方請輸入 ^{found}。</translation>
    </message>
    <message>
        <source>The bracket at character {place}, at the beginning of “{found}”, is never closed. Type the ) that is missing.</source>
        <translation>第 {place} 個字元處的括號（「{found}」的開頭）一直沒有閉合。請補上缺少的 )。</translation>
    </message>
    <message>
        <source>The formula ends with an open bracket. Type what belongs into it, and a ) behind that.</source>
        <translation>公式以一個左括號結尾。請輸入括號裡的內容，並在後面加上 )。</translation>
    </message>
    <message>
        <source>The bracket ) at character {place} was never opened. Delete it, or type a ( before it.</source>
        <translation>第 {place} 個字元處的 ) 沒有對應的左括號。請刪除它，或者在它前面加上 (。</translation>
    </message>
    <message>
        <source>“{found}” (character {place}) is a function. Put what it is taken of in brackets, as in {name}(z).</source>
        <translation>「{found}」（第 {place} 個字元）是函數。請把它作用的對象放進括號裡，例如 {name}(z)。</translation>
    </message>
    <message>
        <source>“{found}” takes one argument, but there are {count}. Type {name}(z).</source>
        <translation>「{found}」只有一個引數，但這裡有 {count} 個。請輸入 {name}(z)。</translation>
    </message>
    <message>
        <source>“{found}” takes two or more arguments, separated by commas, but there are {count}. Type {name}(0, z).</source>
        <translation>「{found}」需要兩個或更多引數，用逗號隔開，但這裡有 {count} 個。請輸入 {name}(0, z)。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would be the logarithm of {argument}, and only numbers above 0 have one. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 要對 {argument} 取對數，而只有大於 0 的數才有對數。請選擇另一個 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would be the logarithm of 0, which is −∞ and no number. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 要對 0 取對數，結果是 −∞，不是一個數。請選擇另一個 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would divide by 0. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 要除以 0。請選擇另一個 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would be the square root of {argument}, and numbers below 0 have none. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 要對 {argument} 開平方，而小於 0 的數沒有平方根。請選擇另一個 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would raise {argument} to a power that is not whole, and only numbers from 0 up can be raised to one. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 要取 {argument} 的非整數次方，而只有不小於 0 的數才能取非整數次方。請選擇另一個 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: {piece} would raise 0 to a negative power, which is to divide by 0. Choose another z, or change the formula.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 要取 0 的負數次方，也就是除以 0。請選擇另一個 z，或者修改公式。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: in {piece} two numbers have become too large for a computer, and their difference cannot be told. Choose a z nearer to 0.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 中有兩個數大得電腦無法表示，它們的差無法確定。請選擇離 0 更近的 z。</translation>
    </message>
    <message>
        <source>At z = {z} there is no value: in {piece} a number has become too large for a computer. Choose a z nearer to 0.</source>
        <translation>在 z = {z} 處沒有函數值：{piece} 中有一個數大得電腦無法表示。請選擇離 0 更近的 z。</translation>
    </message>
    <message>
        <source>Hands everything on, signals and gradients alike. But layers of it collapse to a single one, whatever their number.</source>
        <translation>訊號和梯度都原樣傳下去。但無論多少層，都等於一層。</translation>
    </message>
    <message>
        <source>Its output reads as a probability, which makes it the last layer for yes or no. Inside a network its slope of at most ¼ lets gradients fade, and its outputs are not centred on 0.</source>
        <translation>它的輸出可以當作機率，所以適合作判斷是否的最後一層。在網路內部，它至多 ¼ 的斜率會使梯度消失，輸出也不以 0 為中心。</translation>
    </message>
    <message>
        <source>Zero-centred, and nearly the identity near 0, so networks mostly learn faster with it than with the sigmoid. Far out on both sides it saturates all the same.</source>
        <translation>以 0 為中心，在 0 附近幾乎就是恆等函數，所以網路用它通常比用 sigmoid 學得快。但兩側遠處同樣會飽和。</translation>
    </message>
    <message>
        <source>Cheap, and above 0 it hands gradients on whole, in any depth. A unit that stays below 0 for every example is dead: it gets no gradient to come back with.</source>
        <translation>計算便宜，在 0 以上無論多深都把梯度完整地傳下去。對所有樣本都停在 0 以下的單元就死掉了：沒有梯度能讓它恢復。</translation>
    </message>
    <message>
        <source>With LeCun’s weights a deep stack keeps mean 0 and variance 1 about as they are, by itself. It needs just these weights, and an exponential.</source>
        <translation>配合 LeCun 的權重，很深的網路也能自己大致保持平均值 0 和變異數 1。但它非用這種權重不可，還要算指數。</translation>
    </message>
    <message>
        <source>Smooth, and close to ReLU far out; language models like BERT and GPT-2 use it. It is dear, and below 0 its slope soon fades.</source>
        <translation>平滑，遠處接近 ReLU；BERT、GPT-2 等語言模型都用它。它計算昂貴，在 0 以下斜率很快消失。</translation>
    </message>
    <message>
        <source>GELU to within 0.0005, without the normal distribution: cheaper, and just as smooth.</source>
        <translation>與 GELU 相差不到 0.0005，不需要常態分布：更便宜，同樣平滑。</translation>
    </message>
    <message>
        <source>Smooth, and close to ReLU far out, with a dip below 0 like SiLU’s. It costs more, and far below 0 it saturates, too.</source>
        <translation>平滑，遠處接近 ReLU，在 0 以下有和 SiLU 一樣的低谷。它更費計算，遠低於 0 時同樣會飽和。</translation>
    </message>
    <message>
        <source>A sigmoid without exponentials, for small devices. Beyond ±3 it is flat altogether: nothing is learnt there.</source>
        <translation>不用指數的 sigmoid，適合小型裝置。超出 ±3 就完全平了：在那裡什麼也學不到。</translation>
    </message>
    <message>
        <source>The perceptron: a clear yes or no. It passes no gradient anywhere, so networks of it cannot learn by gradient descent.</source>
        <translation>感知器：明確的是或否。它在任何地方都不傳梯度，所以由它組成的網路無法用梯度下降學習。</translation>
    </message>
    <message>
        <source>With {symbol} = 0 it is ReLU: cheap, but a unit that stays below 0 for every example is dead.</source>
        <translation>{symbol} = 0 時它就是 ReLU：計算便宜，但對所有樣本都停在 0 以下的單元就死掉了。</translation>
    </message>
    <message>
        <source>With {symbol} = 1 it is the identity: it bends nothing, and layers of it collapse to one.</source>
        <translation>{symbol} = 1 時它就是恆等函數：什麼也不彎折，多少層都等於一層。</translation>
    </message>
    <message>
        <source>Cheap, and no unit dies: below 0 a slope of {slope} is left to come back with. What it leaks has to be chosen.</source>
        <translation>計算便宜，而且沒有單元會死掉：0 以下還留有斜率 {slope}，可以憑它恢復。不過洩漏多少要由人來定。</translation>
    </message>
    <message>
        <source>Like leaky ReLU, but how much it leaks is learnt along with the weights, starting at {slope}: one number more to fit, and to over-fit.</source>
        <translation>與 Leaky ReLU 相似，但洩漏多少與權重一起學習，從 {slope} 開始：多一個要擬合的數，也就多一分過度擬合。</translation>
    </message>
    <message>
        <source>The leak is drawn from {low} to {high} while it trains, which works against over-fitting. Afterwards it is their mean, {mean}.</source>
        <translation>訓練時洩漏的斜率在 {low} 到 {high} 之間隨機抽取，這有助於防止過度擬合。訓練之後用兩者的平均值 {mean}。</translation>
    </message>
    <message>
        <source>With l = u = {low} nothing is left to chance: it is a leaky ReLU with that slope.</source>
        <translation>l = u = {low} 時沒有任何隨機性：它就是以此為斜率的 Leaky ReLU。</translation>
    </message>
    <message>
        <source>Below 0 it levels off at {low}, so outputs average nearer to 0 than ReLU’s, and just below 0 there is a slope to come back with. That takes an exponential, and further out it saturates.</source>
        <translation>在 0 以下它趨平於 {low}，所以輸出的平均值比 ReLU 更接近 0，而且剛低於 0 時還有斜率可以恢復。代價是要算指數，再往外則會飽和。</translation>
    </message>
    <message>
        <source>Below 0 it levels off at {low}. Just below 0 its slope is nearly {alpha}, so gradients grow there, and further out it saturates.</source>
        <translation>在 0 以下它趨平於 {low}。剛低於 0 時斜率接近 {alpha}，梯度在那裡會變大；再往外則會飽和。</translation>
    </message>
    <message>
        <source>With β = 0 it is the line z/2: it bends nothing, and layers of it collapse to one.</source>
        <translation>β = 0 時它是直線 z/2：什麼也不彎折，多少層都等於一層。</translation>
    </message>
    <message>
        <source>Smooth, with a dip to {low} below 0, and close to ReLU far out: the larger β, the sooner. Far below 0 it saturates, and it takes an exponential.</source>
        <translation>平滑，在 0 以下有一個降到 {low} 的低谷，遠處接近 ReLU：β 越大，接近得越早。遠低於 0 時會飽和，而且要算指數。</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded off, the sharper the larger β: it has a slope everywhere. Its outputs are never negative, and at 0 it already gives {at_zero}.</source>
        <translation>把 ReLU 的折角磨圓，β 越大越尖：處處都有斜率。它的輸出從不為負，在 0 處就已經是 {at_zero}。</translation>
    </message>
    <message>
        <source>From 0 to 6 it is ReLU6, known from networks for phones: bounded, and cheap. Below 0 and above 6 units can die.</source>
        <translation>從 0 到 6 時它就是 ReLU6，常見於手機上的網路：有界，而且便宜。低於 0 和高於 6 時，單元可能死掉。</translation>
    </message>
    <message>
        <source>Cheap, and bounded by {low} and {high}. Beyond these its slope is 0, so units can die.</source>
        <translation>計算便宜，並以 {low} 和 {high} 為界。超出它們斜率就是 0，單元可能死掉。</translation>
    </message>
    <message>
        <source>For some z it gives no number, so a network could not use it.</source>
        <translation>對某些 z 它得不出數，所以網路用不了它。</translation>
    </message>
    <message>
        <source>{shape} {steepness}</source>
        <translation>{shape}{steepness}</translation>
    </message>
    <message>
        <source>Bounded, and it never falls.</source>
        <translation>有界，而且從不下降。</translation>
    </message>
    <message>
        <source>Bounded, but somewhere it falls, and there gradients change their sign.</source>
        <translation>有界，但有的地方下降，梯度在那裡會變號。</translation>
    </message>
    <message>
        <source>Not bounded, and it never falls.</source>
        <translation>無界，而且從不下降。</translation>
    </message>
    <message>
        <source>Not bounded, and somewhere it falls: there gradients change their sign.</source>
        <translation>無界，而且有的地方下降：梯度在那裡會變號。</translation>
    </message>
    <message>
        <source>Somewhere from −12 to 12 it runs off to infinity.</source>
        <translation>在 −12 到 12 之間的某處，它趨於無窮。</translation>
    </message>
    <message>
        <source>Its slope reaches {slope} in size, so through many layers gradients may grow.</source>
        <translation>它的斜率大小可達 {slope}，所以經過許多層後梯度可能變大。</translation>
    </message>
    <message>
        <source>From −12 to 12 it is nowhere steeper than 1, so by itself it lets no gradient grow.</source>
        <translation>從 −12 到 12，它的斜率大小處處不超過 1，所以它本身不會使梯度變大。</translation>
    </message>
    <message>
        <source>From −12 to 12 it is nowhere steeper than {slope}, so through many layers gradients fade.</source>
        <translation>從 −12 到 12，它的斜率大小處處不超過 {slope}，所以經過許多層後梯度會消失。</translation>
    </message>
    <message>
        <source>It gets as good as upright: a gradient that passes there is too large to be of use.</source>
        <translation>它有的地方幾乎垂直：經過那裡的梯度大得沒有用處。</translation>
    </message>
    <message>
        <source>It is flat from −12 to 12: no gradient passes, so nothing can be learnt.</source>
        <translation>從 −12 到 12 它是平的：梯度傳不過去，什麼也學不到。</translation>
    </message>
    <message>
        <source>{function}, {figure}</source>
        <translation>{function}，{figure}</translation>
    </message>
    <message>
        <source>What a unit with this function hands on to the next layer</source>
        <translation>使用這個函數的單元傳給下一層的值</translation>
    </message>
    <message>
        <source>How much of the gradient gets through the unit on its way back</source>
        <translation>反向傳播時有多少梯度能通過這個單元</translation>
    </message>
    <message>
        <source>How fast the slope changes here</source>
        <translation>這裡的斜率變化得有多快</translation>
    </message>
    <message>
        <source>The other functions that are ticked, at the same z: their values and their derivatives.</source>
        <translation>其他勾選的函數在同一個 z 處的值和導數。</translation>
    </message>
    <message>
        <source>At this z</source>
        <translation>此 z 處</translation>
    </message>
    <message>
        <source>flat: |f′| &lt; {threshold}</source>
        <translation>平坦：|f′| &lt; {threshold}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>沒有值</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方誤差</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation>絕對誤差</translation>
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
        <translation>合頁損失</translation>
    </message>
    <message>
        <source>Cross-entropy, two classes</source>
        <translation>交叉熵（兩類）</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>絕對</translation>
    </message>
    <message>
        <source>binary CE</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合頁</translation>
    </message>
    <message>
        <source>CE, two classes</source>
        <translation>兩類交叉熵</translation>
    </message>
    <message>
        <source>½(ŷ − y)²: large errors count most. Fits the mean.</source>
        <translation>½(ŷ − y)²：大誤差的份量最重。擬合出平均數。</translation>
    </message>
    <message>
        <source>|ŷ − y|: every error pulls alike. Fits the median.</source>
        <translation>|ŷ − y|：每個誤差的拉力都一樣。擬合出中位數。</translation>
    </message>
    <message>
        <source>A square up to δ, a straight line beyond it</source>
        <translation>不超過 δ 時是平方，超過後是直線</translation>
    </message>
    <message>
        <source>−y ln σ(o) − (1 − y) ln(1 − σ(o)): what to believe about yes and no</source>
        <translation>−y ln σ(o) − (1 − y) ln(1 − σ(o))：「是」和「否」各該信幾分</translation>
    </message>
    <message>
        <source>max(0, 1 − s·o) with s = 2y − 1 = ±1: right by a margin is enough</source>
        <translation>max(0, 1 − s·o)，其中 s = 2y − 1 = ±1：答對並留有間隔就夠了</translation>
    </message>
    <message>
        <source>Of two classes with the scores 0 and o, as softmax sees them</source>
        <translation>兩個類別的得分是 0 和 o，經過 softmax</translation>
    </message>
    <message>
        <source>Numbers: prediction ŷ</source>
        <translation>數值：預測 ŷ</translation>
    </message>
    <message>
        <source>Yes or no: score o</source>
        <translation>是或否：得分 o</translation>
    </message>
    <message>
        <source>Loss ℓ, what the prediction costs</source>
        <translation>損失 ℓ：這個預測的代價</translation>
    </message>
    <message>
        <source>The losses over the prediction</source>
        <translation>各損失隨預測變化的曲線</translation>
    </message>
    <message>
        <source>Derivative of ℓ, how hard the prediction is pulled</source>
        <translation>ℓ 的導數：預測受到多大的拉力</translation>
    </message>
    <message>
        <source>The derivatives of the losses over the prediction</source>
        <translation>各損失的導數隨預測變化的曲線</translation>
    </message>
    <message>
        <source>What each prediction would cost under each loss; a loss is least where the prediction is right. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>每個預測在每種損失下要付出多少；預測正確處損失最小。拖曳點或用 ← 和 → 移動它；按住 Ctrl 則讀出曲線上別處的值。</translation>
    </message>
    <message>
        <source>How hard each loss pulls at the prediction: above 0 down, below 0 up. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.</source>
        <translation>每種損失把預測拉得多用力：大於 0 向下拉，小於 0 向上拉。拖曳點或用 ← 和 → 移動它；按住 Ctrl 則讀出曲線上別處的值。</translation>
    </message>
    <message>
        <source>ŷ, the prediction</source>
        <translation>ŷ，預測</translation>
    </message>
    <message>
        <source>o, the score: yes where it is above 0</source>
        <translation>o，得分：大於 0 就答「是」</translation>
    </message>
    <message>
        <source>The prediction hits its target: it costs nothing and is not pulled anywhere.</source>
        <translation>預測正中目標：沒有代價，也不受任何拉力。</translation>
    </message>
    <message>
        <source>Under the square an error of {error} pulls {error} times as hard as an error of 1. Under Huber it never pulls harder than δ = {delta}.</source>
        <translation>用平方誤差時，誤差 {error} 的拉力是誤差 1 的 {error} 倍。用 Huber 時，拉力絕不會超過 δ = {delta}。</translation>
    </message>
    <message>
        <source>Under the square the pull is the error itself, {error}: it grows along with it, without bound. Under Huber it never exceeds δ = {delta}.</source>
        <translation>用平方誤差時，拉力就是誤差本身，即 {error}：誤差越大拉力越大，沒有上限。用 Huber 時，拉力絕不會超過 δ = {delta}。</translation>
    </message>
    <message>
        <source>An error of {error} pulls as hard as any other, with 1. So an outlier counts no more than its neighbours, but the steps do not shrink near the target.</source>
        <translation>誤差 {error} 的拉力和別的誤差一樣，都是 1。所以離群值的份量不比其他點重，但接近目標時步伐也不會變小。</translation>
    </message>
    <message>
        <source>An error of {error} is not beyond δ = {delta}, so it pulls as under the square, with {error}. Beyond δ the pull grows no more.</source>
        <translation>誤差 {error} 沒有超過 δ = {delta}，所以和平方誤差一樣，拉力是 {error}。超過 δ 以後拉力不再增大。</translation>
    </message>
    <message>
        <source>An error of {error} is beyond δ = {delta}, so it pulls with δ only. Under the square it would pull {times} times as hard.</source>
        <translation>誤差 {error} 超過了 δ = {delta}，所以拉力只有 δ。換成平方誤差，拉力會是它的 {times} 倍。</translation>
    </message>
    <message>
        <source>The score stands for a probability of yes of {probability}; the target is {target}. The pull is the difference, {gap}, and never more than 1.</source>
        <translation>這個得分表示「是」的機率為 {probability}，而目標是 {target}。拉力就是兩者之差 {gap}，絕不會超過 1。</translation>
    </message>
    <message>
        <source>With two classes only the difference of their scores counts, so this is the binary cross-entropy again. Its pull is the probability of yes, {probability}, less the target {target}.</source>
        <translation>只有兩類時，起作用的只是得分之差，所以這又是二元交叉熵。拉力等於「是」的機率 {probability} 減去目標 {target}。</translation>
    </message>
    <message>
        <source>The answer is right by a margin of {margin}, at least 1: it costs nothing and is left alone.</source>
        <translation>答對了，間隔是 {margin}，不小於 1：沒有代價，也不再去動它。</translation>
    </message>
    <message>
        <source>The answer is right, but by a margin of {margin} only: below 1 it is pulled with {pull} all the same.</source>
        <translation>答對了，但間隔只有 {margin}：小於 1 時照樣受到 {pull} 的拉力。</translation>
    </message>
    <message>
        <source>The answer is on the wrong side, or on neither: it is pulled with {pull}, which stays the same however wrong it is.</source>
        <translation>答案在錯的一邊，或者哪邊都不在：受到的拉力是 {pull}，錯得再厲害也不變。</translation>
    </message>
    <message>
        <source>A target of 0.5 says neither yes nor no: the loss is 1 for every score, so nothing pulls.</source>
        <translation>目標 0.5 既不是「是」也不是「否」：得分是多少，損失都是 1，所以沒有拉力。</translation>
    </message>
    <message>
        <source>{loss} has a kink at ŷ = y = {at}, where there is no derivative. By convention it is {agreed}, the full dot.</source>
        <translation>{loss}在 ŷ = y = {at} 處有折點，那裡導數不存在。依慣例取 {agreed}，即實心點。</translation>
    </message>
    <message>
        <source>{loss} has a kink at o = {at}, where the margin s·o is 1 and there is no derivative. By convention it is {agreed}, the full dot.</source>
        <translation>{loss}在 o = {at} 處有折點，那裡間隔 s·o 等於 1，導數不存在。依慣例取 {agreed}，即實心點。</translation>
    </message>
    <message>
        <source>The hinge says yes by 1 and no by −1: here s = 2y − 1 = {sign}.</source>
        <translation>合頁損失用 1 表示「是」，用 −1 表示「否」：這裡 s = 2y − 1 = {sign}。</translation>
    </message>
    <message>
        <source>Move any of the {count} points: the mean follows by 1/{count} of the way, however far out the point is. The median stays where it is while an outermost point moves outwards.</source>
        <translation>移動 {count} 個點中的任意一個，不管它離得多遠，平均數都跟著移動其路程的 1/{count}。最外面的點往外移時，中位數原地不動。</translation>
    </message>
    <message>
        <source>With one or two points all three agree: it takes a third to tell which one is the outlier.</source>
        <translation>只有一兩個點時，三者相同：要有第三個點，才看得出誰是離群值。</translation>
    </message>
    <message>
        <source>Absolute error: any number from {low} to {high} fits equally well, and the middle is marked.</source>
        <translation>絕對誤差：{low} 到 {high} 之間的任何數都擬合得一樣好，標出的是中間那個。</translation>
    </message>
    <message>
        <source>Huber: any number from {low} to {high} fits equally well, and the middle is marked.</source>
        <translation>Huber：{low} 到 {high} 之間的任何數都擬合得一樣好，標出的是中間那個。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Try this: drag the rightmost point far to the right. Which of the three marks runs after it?</source>
        <translation>試一試：把最右邊的點往右拖得遠遠的。三個標記中哪個會追著它跑？</translation>
    </message>
    <message>
        <source>Try this: add points until there are three, and drag one of them far out. Which of the three marks runs after it?</source>
        <translation>試一試：把點加到三個，再把其中一個拖得遠遠的。三個標記中哪個會追著它跑？</translation>
    </message>
    <message>
        <source>Try this: raise δ to {delta}. Which mark does Huber&apos;s join?</source>
        <translation>試一試：把 δ 提高到 {delta}。Huber 的標記會和哪個走到一起？</translation>
    </message>
    <message>
        <source>Try this: lower δ to {delta}. Which mark does Huber&apos;s join now?</source>
        <translation>試一試：把 δ 降到 {delta}。現在 Huber 的標記會和哪個走到一起？</translation>
    </message>
    <message>
        <source>Try this: tick Hinge. The same page then shows the losses of yes-or-no questions.</source>
        <translation>試一試：勾選「合頁損失」。這一頁就會顯示是非題的損失。</translation>
    </message>
    <message>
        <source>Try this: set the target to 1, which means yes. Which way is the score pulled then?</source>
        <translation>試一試：把目標設為 1，即「是」。得分會被拉向哪一邊？</translation>
    </message>
    <message>
        <source>Try this: drag the score to {score}, where the answer is surely wrong. How far can the pull grow?</source>
        <translation>試一試：把得分拖到 {score}，那裡肯定答錯。拉力最大能到多少？</translation>
    </message>
    <message>
        <source>Try this: drag the score to {score}, where the answer is surely right. What is left of the pull?</source>
        <translation>試一試：把得分拖到 {score}，那裡肯定答對。拉力還剩多少？</translation>
    </message>
    <message>
        <source>Points on a line, and the constant that fits them under each loss</source>
        <translation>數線上的點，以及在每種損失下擬合它們的常數</translation>
    </message>
    <message>
        <source>Points {points}; chosen: point {number}, at {x}.</source>
        <translation>點：{points}；選中第 {number} 個點，在 {x}。</translation>
    </message>
    <message>
        <source>point {number}: {x}</source>
        <translation>第 {number} 個點：{x}</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>還沒有點。</translation>
    </message>
    <message>
        <source>Which one number stands best for all these points? Each loss has its own answer: drag a point, or choose one with ↑ and ↓ and move it with ← and →, and see which answer follows.</source>
        <translation>哪一個數最能代表所有這些點？每種損失各有答案：拖曳一個點，或用 ↑ 和 ↓ 選一個、用 ← 和 → 移動它，看看哪個答案跟著變。</translation>
    </message>
    <message>
        <source>Drag the prediction along the curve, or press anywhere in the picture.</source>
        <translation>沿曲線拖曳預測，或在圖中任意處按下。</translation>
    </message>
    <message>
        <source>{symbol} = {x} lies outside the picture, which goes from −6 to 6.</source>
        <translation>{symbol} = {x} 在圖外，圖的範圍是 −6 到 6。</translation>
    </message>
    <message>
        <source>At {symbol} = {x}: loss {value}, derivative {slope}, both of {loss}</source>
        <translation>在 {symbol} = {x} 處，{loss}：損失 {value}，導數 {slope}</translation>
    </message>
    <message>
        <source>Drag a point. Or choose one with ↑ and ↓, and move it with ← and →.</source>
        <translation>拖曳一個點，或用 ↑ 和 ↓ 選一個，用 ← 和 → 移動它。</translation>
    </message>
    <message>
        <source>One constant for all points: which one costs least?</source>
        <translation>用一個常數代表所有的點：哪個代價最小？</translation>
    </message>
    <message>
        <source>Points on a line</source>
        <translation>數線上的點</translation>
    </message>
    <message>
        <source>The constant that costs least under this loss, over all points of the line</source>
        <translation>對線上所有點而言，在這種損失下代價最小的常數</translation>
    </message>
    <message>
        <source>Pictures of the losses</source>
        <translation>損失的圖</translation>
    </message>
    <message>
        <source>Choose another point</source>
        <translation>選擇另一個點</translation>
    </message>
    <message>
        <source>Loss ℓ of this prediction</source>
        <translation>這個預測的損失 ℓ</translation>
    </message>
    <message>
        <source>What this prediction costs, if the target is the truth</source>
        <translation>目標是正確答案時，作出這個預測的代價</translation>
    </message>
    <message>
        <source>Derivative, the pull on it</source>
        <translation>導數，即它受到的拉力</translation>
    </message>
    <message>
        <source>How fast the loss changes with the prediction; descent goes against it</source>
        <translation>損失隨預測變化得多快；下降沿相反方向走</translation>
    </message>
    <message>
        <source>Squared error fits the mean</source>
        <translation>平方誤差擬合出平均數</translation>
    </message>
    <message>
        <source>Absolute error fits the median</source>
        <translation>絕對誤差擬合出中位數</translation>
    </message>
    <message>
        <source>Huber fits</source>
        <translation>Huber 擬合出</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type numbers with a space or a comma between them, like 1, 1.5, 8.</source>
        <translation>「{text}」不是數。請輸入用空格或逗號隔開的數，例如 1, 1.5, 8。</translation>
    </message>
    <message>
        <source>Losses: the same error under square, absolute value and Huber</source>
        <translation>損失：同一個誤差，平方、絕對值和 Huber</translation>
    </message>
    <message>
        <source>Losses: one outlier, and the mean runs after it</source>
        <translation>損失：一個離群值，平均數追著它跑</translation>
    </message>
    <message>
        <source>Losses: an even number of points has many medians</source>
        <translation>損失：點數為偶數時，中位數有很多</translation>
    </message>
    <message>
        <source>Losses: Huber with a large δ is the squared error</source>
        <translation>損失：δ 很大時，Huber 就是平方誤差</translation>
    </message>
    <message>
        <source>Losses: confidently wrong about a yes or no</source>
        <translation>損失：是非題上錯得很自信</translation>
    </message>
    <message>
        <source>Losses: hinge, right but within the margin</source>
        <translation>損失：合頁損失，答對了但間隔不夠</translation>
    </message>
    <message>
        <source>Losses: cross-entropy of two classes is the binary one</source>
        <translation>損失：兩類的交叉熵就是二元交叉熵</translation>
    </message>
    <message>
        <source>No loss is chosen. Tick at least one to see its curve.</source>
        <translation>沒有選擇損失。請至少勾選一個，才能看到它的曲線。</translation>
    </message>
    <message>
        <source>“{name}” is no loss known here. Tick one of the list.</source>
        <translation>這裡沒有叫「{name}」的損失。請勾選清單中的一個。</translation>
    </message>
    <message>
        <source>{number} judges a number, {answer} a yes or no: side by side they would mislead. Untick all of one group.</source>
        <translation>{number}評判數值，{answer}評判是或否：放在一起會誤導人。請取消其中一組的全部勾選。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The prediction</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>{what} is not a finite number. Type one like 1.5.</source>
        <translation>{what}不是有限的數。請輸入像 1.5 這樣的數。</translation>
    </message>
    <message>
        <source>{what} {value} lies too far out to be of use. Up to {limit} either way is computed.</source>
        <translation>{what} {value} 太遠，沒有用處。正負 {limit} 以內可以計算。</translation>
    </message>
    <message>
        <source>The target {value} is no answer to a yes-or-no question. Type a number from 0 (no) to 1 (yes).</source>
        <translation>目標 {value} 不是是非題的答案。請輸入 0（否）到 1（是）之間的數。</translation>
    </message>
    <message>
        <source>δ = {value} is no distance that Huber&apos;s loss could take. Type a number from {low} to {high}.</source>
        <translation>Huber 損失不能取 δ = {value}。請輸入 {low} 到 {high} 之間的數。</translation>
    </message>
    <message>
        <source>There are no points to fit. Type at least one number.</source>
        <translation>沒有可擬合的點。請至少輸入一個數。</translation>
    </message>
    <message>
        <source>There are {count} points, but room for {most}. Remove some.</source>
        <translation>現在有 {count} 個點，而最多只能放 {most} 個。請刪除一些。</translation>
    </message>
    <message>
        <source>Point {number} is not a finite number. Type one like 2.5.</source>
        <translation>第 {number} 個點不是有限的數。請輸入像 2.5 這樣的數。</translation>
    </message>
    <message>
        <source>Point {number}, {value}, lies too far out to be of use. Up to {limit} either way is computed.</source>
        <translation>第 {number} 個點 {value} 太遠，沒有用處。正負 {limit} 以內可以計算。</translation>
    </message>
    <message>
        <source>At the same place</source>
        <translation>同一位置的其他損失</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>導數</translation>
    </message>
    <message>
        <source>{loss}, loss</source>
        <translation>{loss}，損失</translation>
    </message>
    <message>
        <source>{loss}, derivative</source>
        <translation>{loss}，導數</translation>
    </message>
    <message>
        <source>What the prediction costs under this loss</source>
        <translation>這個預測在這種損失下的代價</translation>
    </message>
    <message>
        <source>How hard this loss pulls: descent moves the prediction the other way</source>
        <translation>這種損失的拉力：梯度下降讓預測朝相反的方向移動</translation>
    </message>
    <message>
        <source>The other losses that are ticked, at the same prediction: what each of them costs, and how it pulls.</source>
        <translation>其他勾選的損失在同一個預測處：各自的代價，以及怎樣拉動預測。</translation>
    </message>
    <message>
        <source>Tick to compare, within one group</source>
        <translation>勾選以比較，限於同一組</translation>
    </message>
    <message>
        <source>The two groups answer different questions: a loss of the other group takes the place of all.</source>
        <translation>兩組回答的是不同的問題：勾選另一組的損失，會換掉現在的全部。</translation>
    </message>
    <message>
        <source>Explained with numbers</source>
        <translation>代入數字講解</translation>
    </message>
    <message>
        <source>Which one the figures and formulas on the right are about</source>
        <translation>右邊的數值和公式講的是哪一個</translation>
    </message>
    <message>
        <source>Numbers with a space or a comma between them</source>
        <translation>用空格或逗號隔開的數</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較什麼</translation>
    </message>
    <message>
        <source>Points to fit</source>
        <translation>要擬合的點</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>目標 y</translation>
    </message>
    <message>
        <source>What is right: a number, or 0 for no and 1 for yes</source>
        <translation>正確的值：一個數，或用 0 表示否、1 表示是</translation>
    </message>
    <message>
        <source>Prediction, the point</source>
        <translation>預測，即圖中的點</translation>
    </message>
    <message>
        <source>A number ŷ, or the score o of yes: yes where it is above 0</source>
        <translation>數值 ŷ，或「是」的得分 o：大於 0 就答「是」</translation>
    </message>
    <message>
        <source>δ of Huber</source>
        <translation>Huber 的 δ</translation>
    </message>
    <message>
        <source>Up to this error it is a square, beyond it a straight line</source>
        <translation>誤差不超過它時是平方，超過後是直線</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>新增一個點</translation>
    </message>
    <message>
        <source>One more, to the right of the chosen one</source>
        <translation>在選中的點右邊再加一個</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove the chosen point: the one that was dragged or chosen last</source>
        <translation>刪除選中的點，即最後拖曳或選擇的那個</translation>
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
        <translation>所有值是否都介於兩個數之間</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>單調</translation>
    </message>
    <message>
        <source>Whether f never falls</source>
        <translation>f 是否從不下降</translation>
    </message>
    <message>
        <source>Mono-tone</source>
        <translation>單調</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>可微</translation>
    </message>
    <message>
        <source>Whether f has a derivative everywhere, and so neither kink nor jump</source>
        <translation>f 是否處處可微，即既無折點也無跳躍</translation>
    </message>
    <message>
        <source>Differ-entiable</source>
        <translation>可微</translation>
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
        <translation>f 取得的所有值。圓括號旁的值永遠達不到；大括號裡是單獨的值。</translation>
    </message>
    <message>
        <source>Whether the mean output is 0 where z is standard normal</source>
        <translation>z 服從標準常態分布時，平均輸出是否為 0</translation>
    </message>
    <message>
        <source>f(z) ≈ z</source>
        <translation>f(z) ≈ z</translation>
    </message>
    <message>
        <source>Whether f is nearly z itself near 0: f(0) = 0 with slope 1</source>
        <translation>f 在 0 附近是否近似 z 本身：f(0) = 0 且斜率為 1</translation>
    </message>
    <message>
        <source>The most of a gradient that passes</source>
        <translation>梯度最多能通過的倍數</translation>
    </message>
    <message>
        <source>It has no value for some z, so nothing more can be said of it. A network would stop at the first such z.</source>
        <translation>它對某些 z 沒有值，所以別的都無從談起。網路遇到第一個這樣的 z 就會停下。</translation>
    </message>
    <message>
        <source>A layer of it passes at most {slope} times the gradient, so ten layers at most {power} times, weights aside.</source>
        <translation>不計權重，這樣的一層至多讓梯度的 {slope} 倍通過，十層至多 {power} 倍。</translation>
    </message>
    <message>
        <source>A layer of it passes at most the whole gradient, so no number of layers can make it grow, weights aside.</source>
        <translation>不計權重，這樣的一層至多讓全部梯度通過，所以再多層也不會使它變大。</translation>
    </message>
    <message>
        <source>Its slope has no bound: a single layer can blow a gradient up by any factor.</source>
        <translation>它的斜率沒有上界：單單一層就能把梯度放大任意倍。</translation>
    </message>
    <message>
        <source>It passes no gradient at all, so nothing below it can learn.</source>
        <translation>它完全不讓梯度通過，所以它下面的什麼都學不到。</translation>
    </message>
    <message>
        <source>Fed with standard normal numbers its outputs average {mean}.</source>
        <translation>輸入標準常態數時，輸出平均為 {mean}。</translation>
    </message>
    <message>
        <source>Fed with standard normal numbers its outputs average 0, which the next layer likes.</source>
        <translation>輸入標準常態數時，輸出平均為 0，這對下一層有利。</translation>
    </message>
    <message>
        <source>It runs off to infinity on the way, so its outputs have no mean that could be computed.</source>
        <translation>它在途中趨於無窮，所以輸出沒有可以計算的平均值。</translation>
    </message>
    <message>
        <source>Try this: click the heading “Largest |f′|”. Which functions could make a gradient grow?</source>
        <translation>試一試：點擊表頭「最大 |f′|」。哪些函數可能使梯度變大？</translation>
    </message>
    <message>
        <source>Try this: measure the costs. How much dearer than ReLU is what needs an exponential?</source>
        <translation>試一試：測量開銷。需要指數函數的比 ReLU 貴多少？</translation>
    </message>
    <message>
        <source>× ReLU</source>
        <translation>× ReLU</translation>
    </message>
    <message>
        <source>Value and slope of 10,000 numbers are timed, in {rounds} rounds of all functions. ± is half of what the middle half of the rounds spans.</source>
        <translation>對 10,000 個數計算函數值與斜率並計時，所有函數依序各測 {rounds} 輪。± 是中間一半的各輪所跨範圍的一半。</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>第 {round} 輪，共 {rounds} 輪</translation>
    </message>
    <message>
        <source>{function}: {cost}</source>
        <translation>{function}：{cost}</translation>
    </message>
    <message>
        <source>Measure the costs</source>
        <translation>測量開銷</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新測量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{function} is missing here, as its parameters make no sense. Mend them on the page “Functions”.</source>
        <translation>這裡缺少{function}，因為它的參數沒有意義。請在「函數」頁改正。</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>永遠達不到</translation>
    </message>
    <message>
        <source>Click a heading to sort, a row to look closer. Computed, not typed in.</source>
        <translation>點擊表頭排序，點擊一列細看。全部是算出來的，不是填進去的。</translation>
    </message>
    <message>
        <source>Sort by the column, and the other way round</source>
        <translation>按該欄排序，再按一次則反向</translation>
    </message>
    <message>
        <source>Largest slope</source>
        <translation>最大斜率</translation>
    </message>
    <message>
        <source>Where it is below 1, every layer makes the gradient smaller</source>
        <translation>小於 1 時，每一層都使梯度變小</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>A unit never answers with less</source>
        <translation>單元的輸出不會更小</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>A unit never answers with more</source>
        <translation>單元的輸出不會更大</translation>
    </message>
    <message>
        <source>Mean output for z ~ N(0,&#xa0;1)</source>
        <translation>z ~ N(0,&#xa0;1) 時的平均輸出</translation>
    </message>
    <message>
        <source>Near 0 the next layer gets numbers around 0, with which it learns best</source>
        <translation>接近 0 時，下一層得到 0 附近的數，學得最好</translation>
    </message>
    <message>
        <source>Cost on this machine</source>
        <translation>在本機上的開銷</translation>
    </message>
    <message>
        <source>How long value and slope take, beside those of ReLU</source>
        <translation>計算值和斜率要多久，與 ReLU 相比</translation>
    </message>
    <message>
        <source>What they cost</source>
        <translation>計算開銷</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>它的參數</translation>
    </message>
    <message>
        <source>Properties: all functions as libraries set them</source>
        <translation>性質：各函式庫預設參數下的全部函數</translation>
    </message>
    <message>
        <source>Properties: hard tanh from 0 to 6 is ReLU6</source>
        <translation>性質：0 到 6 的 hard tanh 就是 ReLU6</translation>
    </message>
    <message>
        <source>Properties: a leaky ReLU with slope 1 is no longer one</source>
        <translation>性質：斜率為 1 的 Leaky ReLU 已不成其為 ReLU</translation>
    </message>
    <message>
        <source>Properties of the functions</source>
        <translation>函數的性質</translation>
    </message>
    <message>
        <source>A click on a heading sorts, a click on a row looks at a function more closely.</source>
        <translation>點擊表頭排序，點擊一列細看該函數。</translation>
    </message>
    <message>
        <source>One row for each function, with what can be computed of it. A click on a heading sorts by it, as the key S does by the column that the keys are on; the row that is chosen is worked out on the right.</source>
        <translation>每個函數一列，列出可以算出的性質。點擊欄標題依它排序，S 鍵則依游標所在的欄排序；選取的一列在右邊詳細計算。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函數</translation>
    </message>
    <message>
        <source>Cost, ×&#xa0;ReLU</source>
        <translation>開銷 ×&#xa0;ReLU</translation>
    </message>
    <message>
        <source>How long value and slope take on this machine, beside ReLU&apos;s: the median, ± half of what the middle half spans</source>
        <translation>在本機上計算函數值與斜率的時間與 ReLU 之比：中位數 ± 中間一半跨度的一半</translation>
    </message>
    <message>
        <source>not defined everywhere</source>
        <translation>並非處處有定義</translation>
    </message>
    <message>
        <source>∂ℓ/∂z, how hard each loss pulls at z</source>
        <translation>∂ℓ/∂z：每種損失拉動 z 的力道</translation>
    </message>
    <message>
        <source>The gradients of cross-entropy and squared error over z; drag the start</source>
        <translation>交叉熵和平方誤差的梯度隨 z 變化的曲線；可以拖曳起點</translation>
    </message>
    <message>
        <source>cross-entropy: σ − y</source>
        <translation>交叉熵：σ − y</translation>
    </message>
    <message>
        <source>squared error: (σ − y) σ′</source>
        <translation>平方誤差：(σ − y) σ′</translation>
    </message>
    <message>
        <source>Start z₀ = {start}, target {target}. Step {step}: cross-entropy at z = {first} with ∂ℓ/∂z = {pull}, squared error at z = {second} with ∂ℓ/∂z = {other}.</source>
        <translation>起點 z₀ = {start}，目標 {target}。第 {step} 步：交叉熵在 z = {first}，∂ℓ/∂z = {pull}；平方誤差在 z = {second}，∂ℓ/∂z = {other}。</translation>
    </message>
    <message>
        <source>How hard cross-entropy (solid) and squared error (dashed) pull at z; disc and diamond are where the two racers are. Drag the start, the triangle, or move it with ← and →; with Ctrl these read the curves.</source>
        <translation>交叉熵（實線）和平方誤差（虛線）在 z 處拉得多用力；圓點和菱形是兩位選手所在的位置。拖曳起點（三角形），或用 ← 和 → 移動它；按住 Ctrl 則讀出曲線的值。</translation>
    </message>
    <message>
        <source>At the start the unit is already within {tolerance} of its target, so neither has anything to learn.</source>
        <translation>單元在起點就已經離目標不到 {tolerance}，所以兩者都沒有什麼要學的。</translation>
    </message>
    <message>
        <source>The unit starts confidently wrong, where the sigmoid is flat: its slope of {slope} shrinks the gradient of the squared error. In cross-entropy that slope cancels, so the unit is pulled hard.</source>
        <translation>單元一開始錯得很有自信，那裡的 Sigmoid 很平：{slope} 的斜率縮小了平方誤差的梯度。在交叉熵裡這個斜率約掉了，所以單元被用力拉動。</translation>
    </message>
    <message>
        <source>The squared error&apos;s gradient is multiplied by the slope of the sigmoid, at the start by {slope}. In cross-entropy that slope cancels: its gradient is just how wrong the unit is.</source>
        <translation>平方誤差的梯度要乘上 Sigmoid 的斜率，在起點是乘 {slope}。在交叉熵裡這個斜率約掉了：它的梯度就是單元錯了多少。</translation>
    </message>
    <message>
        <source>Cross-entropy arrived after {first}, squared error after {second}.</source>
        <translation>交叉熵用了 {first}到達，平方誤差用了 {second}。</translation>
    </message>
    <message>
        <source>Cross-entropy arrived after {first}, squared error not within {most} steps.</source>
        <translation>交叉熵用了 {first}到達，平方誤差在 {most} 步之內沒有到達。</translation>
    </message>
    <message>
        <source>Squared error arrived after {second}, cross-entropy not within {most} steps.</source>
        <translation>平方誤差用了 {second}到達，交叉熵在 {most} 步之內沒有到達。</translation>
    </message>
    <message>
        <source>Neither of the two arrived within {most} steps.</source>
        <translation>兩者在 {most} 步之內都沒有到達。</translation>
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
        <translation>走了 {steps}，共 {end} 步：用交叉熵 σ(z) = {first}，用平方誤差 σ(z) = {second}。</translation>
    </message>
    <message>
        <source>What turned out true was held to be impossible: −ln q is infinite, so no gain elsewhere makes up for it. 1 − q charges just 1.</source>
        <translation>真實發生的事曾被認為不可能：−ln q 是無限大，別處做得再好也補不回來。1 − q 卻只罰 1。</translation>
    </message>
    <message>
        <source>What turned out true was held to be certain: that costs nothing, whichever way it is counted.</source>
        <translation>真實發生的事曾被認為必然發生：無論怎麼算，代價都是 0。</translation>
    </message>
    <message>
        <source>What turned out true was given {q}. Whenever q is halved −ln q grows by 0.6931, without end, while 1 − q never exceeds 1.</source>
        <translation>真實發生的事曾被給了 {q} 的機率。q 每減半一次，−ln q 就增加 0.6931，沒有止境，而 1 − q 永遠不超過 1。</translation>
    </message>
    <message>
        <source>Try this: press Play. What does the slower one do while the other runs?</source>
        <translation>試一試：按「播放」。一個在跑的時候，慢的那個在做什麼？</translation>
    </message>
    <message>
        <source>Try this: lower the learning rate. Steps as large as these jump past the target.</source>
        <translation>試一試：調低學習率。這麼大的步伐會跳過目標。</translation>
    </message>
    <message>
        <source>Try this: raise the learning rate to 100. Does the squared error catch up?</source>
        <translation>試一試：把學習率提高到 100。平方誤差追得上嗎？</translation>
    </message>
    <message>
        <source>Try this: drag the start out to {z}, where the unit is surely wrong.</source>
        <translation>試一試：把起點拖到 {z}，單元在那裡肯定是錯的。</translation>
    </message>
    <message>
        <source>Try this: drag q towards 0. Which of the two penalties notices?</source>
        <translation>試一試：把 q 拖向 0。兩種懲罰中，哪一種有所察覺？</translation>
    </message>
    <message>
        <source>Try this: set the target to 0.5 and the learning rate to 10. Who arrives, and who jumps about?</source>
        <translation>試一試：把目標設為 0.5，學習率設為 10。誰到得了，誰在來回跳？</translation>
    </message>
    <message>
        <source>Drag the triangle: there both units start.</source>
        <translation>拖曳三角形：兩個單元都從那裡出發。</translation>
    </message>
    <message>
        <source>z₀ = {z} lies outside the picture, which goes from −8 to 8.</source>
        <translation>z₀ = {z} 在圖外，圖的範圍是 −8 到 8。</translation>
    </message>
    <message>
        <source>At z = {z}: σ(z) − y = {error}, times σ′(z): {product}</source>
        <translation>在 z = {z} 處：σ(z) − y = {error}，乘以 σ′(z)：{product}</translation>
    </message>
    <message>
        <source>At the z that this racer has come to, at the step that is looked at</source>
        <translation>在所看的這一步，這個單元走到的 z 處</translation>
    </message>
    <message>
        <source>Picture of the steps</source>
        <translation>步數的圖</translation>
    </message>
    <message>
        <source>After so many steps this racer comes within 0.1 of the target</source>
        <translation>這位選手走這麼多步後與目標相差不到 0.1</translation>
    </message>
    <message>
        <source>Picture of the gradients</source>
        <translation>梯度的圖</translation>
    </message>
    <message>
        <source>Look at the step before, or the next one</source>
        <translation>檢視上一步或下一步</translation>
    </message>
    <message>
        <source>Go on, or back, by ten steps</source>
        <translation>前進或後退十步</translation>
    </message>
    <message>
        <source>Look at the start, or at the end</source>
        <translation>看起點或終點</translation>
    </message>
    <message>
        <source>Picture of the penalties</source>
        <translation>懲罰的圖</translation>
    </message>
    <message>
        <source>∂ℓ/∂z of cross-entropy, at this step</source>
        <translation>交叉熵的 ∂ℓ/∂z（這一步）</translation>
    </message>
    <message>
        <source>∂ℓ/∂z of squared error</source>
        <translation>平方誤差的 ∂ℓ/∂z</translation>
    </message>
    <message>
        <source>Steps, cross-entropy</source>
        <translation>交叉熵所需步數</translation>
    </message>
    <message>
        <source>Steps, squared error</source>
        <translation>平方誤差所需步數</translation>
    </message>
    <message>
        <source>Penalty −ln q</source>
        <translation>懲罰 −ln q</translation>
    </message>
    <message>
        <source>What cross-entropy charges: the surprisal of what came true</source>
        <translation>交叉熵收取的代價：實際發生之事的資訊量</translation>
    </message>
    <message>
        <source>Penalty 1 − q</source>
        <translation>懲罰 1 − q</translation>
    </message>
    <message>
        <source>What a straight line would charge, at most 1</source>
        <translation>直線會收取的代價，最多為 1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>σ(z), what the unit answers after each step</source>
        <translation>σ(z)：每一步之後單元的回答</translation>
    </message>
    <message>
        <source>The answers of both racers over the steps; each line ends where it arrives</source>
        <translation>兩個賽跑者每一步的回答；每條線止於到達之處</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方誤差</translation>
    </message>
    <message>
        <source>Step {step} of {end}: σ(z) = {first} with cross-entropy, {second} with squared error; target {target}</source>
        <translation>第 {step} 步，共 {end} 步：用交叉熵 σ(z) = {first}，用平方誤差 σ(z) = {second}；目標 {target}</translation>
    </message>
    <message>
        <source>What the unit answers after each step, trained with cross-entropy (solid) and with squared error (dashed); in the shaded strip the race is won. Press anywhere, or ← and →, to look at another step.</source>
        <translation>單元在每一步之後的回答，分別用交叉熵（實線）和平方誤差（虛線）訓練；進入陰影帶就贏了比賽。點擊任意處，或用 ← 和 →，檢視另一步。</translation>
    </message>
    <message>
        <source>q of what came true</source>
        <translation>真實結果的機率 q</translation>
    </message>
    <message>
        <source>Penalty in nats</source>
        <translation>懲罰（奈特）</translation>
    </message>
    <message>
        <source>The penalties −ln q and 1 − q over q; drag to change q</source>
        <translation>懲罰 −ln q 和 1 − q 隨 q 變化的曲線；拖曳可以改變 q</translation>
    </message>
    <message>
        <source>q = {q}: −ln q = {log}, 1 − q = {linear}</source>
        <translation>q = {q}：−ln q = {log}，1 − q = {linear}</translation>
    </message>
    <message>
        <source>What each penalty charges for having held the truth only q likely: −ln q rises without end, 1 − q never beyond 1. Drag the point or move it with ← and →.</source>
        <translation>認為真相只有 q 的可能時，每種懲罰收取多少：−ln q 無限上升，1 − q 從不超過 1。拖曳點或用 ← 和 → 移動它。</translation>
    </message>
    <message>
        <source>Race: a confidently wrong unit, 17 steps against 497</source>
        <translation>賽跑：錯得很有自信的單元，17 步對 497 步</translation>
    </message>
    <message>
        <source>Race: so wrong that the squared error never arrives</source>
        <translation>賽跑：錯得太遠，平方誤差永遠到不了</translation>
    </message>
    <message>
        <source>Race: undecided at the start, 10 steps against 71</source>
        <translation>賽跑：起點猶豫不決，10 步對 71 步</translation>
    </message>
    <message>
        <source>Race: a learning rate of 100 lets even the squared error leap</source>
        <translation>賽跑：學習率為 100，連平方誤差也能大步跳</translation>
    </message>
    <message>
        <source>Race: steps too large for the target 0.5</source>
        <translation>賽跑：對目標 0.5 來說步伐太大</translation>
    </message>
    <message>
        <source>−log q: only 1 % was given to what turned out true</source>
        <translation>−log q：真實結果只被給了 1% 的機率</translation>
    </message>
    <message>
        <source>−log q: what was held impossible turned out true</source>
        <translation>−log q：被認為不可能的事真的發生了</translation>
    </message>
    <message>
        <source>z₀ = {value} is no start for the race. Type a number from −8 to 8; up to {limit} either way is computed.</source>
        <translation>z₀ = {value} 不能作為賽跑的起點。請輸入 −8 到 8 的數；絕對值不超過 {limit} 都能計算。</translation>
    </message>
    <message>
        <source>y = {value} is no answer that a sigmoid could come near. Type a number from 0 to 1.</source>
        <translation>y = {value} 是 Sigmoid 接近不了的回答。請輸入 0 到 1 的數。</translation>
    </message>
    <message>
        <source>η = {value} is no learning rate. Type a number above 0, up to {limit}.</source>
        <translation>η = {value} 不能作為學習率。請輸入大於 0、不超過 {limit} 的數。</translation>
    </message>
    <message>
        <source>There is no step {value}: the race begins with step 0.</source>
        <translation>沒有第 {value} 步：賽跑從第 0 步開始。</translation>
    </message>
    <message>
        <source>q = {value} is no probability. Type a number from 0 to 1.</source>
        <translation>q = {value} 不是機率。請輸入 0 到 1 的數。</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>賽跑</translation>
    </message>
    <message>
        <source>Why the logarithm</source>
        <translation>為什麼用對數</translation>
    </message>
    <message>
        <source>Start z₀</source>
        <translation>起點 z₀</translation>
    </message>
    <message>
        <source>The weighted sum of the unit before the first step</source>
        <translation>第一步之前單元的加權和</translation>
    </message>
    <message>
        <source>What σ(z) should be; the race is won within 0.1 of it</source>
        <translation>σ(z) 應該等於的數；相差不到 0.1 就算到達</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>學習率 η</translation>
    </message>
    <message>
        <source>Each step takes η times the gradient from z</source>
        <translation>每一步從 z 中減去 η 乘以梯度</translation>
    </message>
    <message>
        <source>Probability q of what came true</source>
        <translation>賦予真實結果的機率 q</translation>
    </message>
    <message>
        <source>How probable was held what then came true</source>
        <translation>事先認為後來成真的那個結果有多大可能</translation>
    </message>
    <message>
        <source>not within {most}</source>
        <translation>{most} 步內未到</translation>
    </message>
    <message>
        <source>Both racers back to the start</source>
        <translation>兩個單元都回到起點</translation>
    </message>
    <message>
        <source>One step of gradient descent for each racer</source>
        <translation>兩個單元各做一步梯度下降</translation>
    </message>
    <message>
        <source>Let the race run, or stand still; it takes some six seconds. Space does the same.</source>
        <translation>讓賽跑進行或停住；約需六秒。按空白鍵也可以。</translation>
    </message>
    <message>
        <source>Which step of the race is looked at</source>
        <translation>現在看的是賽跑的第幾步</translation>
    </message>
    <message>
        <source>What a unit does to its weighted sum, and how much of a gradient it lets pass</source>
        <translation>單元如何處理加權和，又讓多少梯度通過</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>What sets the functions apart, in a table, with what each costs here</source>
        <translation>用一張表說明各函數的區別，以及在本機上的開銷</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>What many layers do to signals and gradients: they vanish, explode, or last</source>
        <translation>多層對訊號和梯度的作用：消失、爆炸或保持</translation>
    </message>
    <message>
        <source>How wrong a prediction is, which way it is pulled, and what an outlier does</source>
        <translation>預測錯得多遠、被拉向哪邊、離群值有何影響</translation>
    </message>
    <message>
        <source>Loss and sigmoid</source>
        <translation>損失與 sigmoid</translation>
    </message>
    <message>
        <source>Why cross-entropy, and not the squared error, stands behind a sigmoid</source>
        <translation>sigmoid 後面為什麼用交叉熵而不是平方誤差</translation>
    </message>
    <message>
        <source>{symbol} of {function}</source>
        <translation>{function} 的 {symbol}</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>新增點</translation>
    </message>
    <message>
        <source>Point removed</source>
        <translation>刪除點</translation>
    </message>
    <message>
        <source>A parameter of {function}: its curve and its derivative change with it.</source>
        <translation>{function} 的參數：它的曲線和導數隨之改變。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Entropy Calculator</source>
        <translation>熵計算器</translation>
    </message>
    <message>
        <source>Activation Explorer</source>
        <translation>激勵函數探索</translation>
    </message>
    <message>
        <source>Softmax Playground</source>
        <translation>Softmax 實驗台</translation>
    </message>
    <message>
        <source>Network Trainer</source>
        <translation>網路訓練</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>選單</translation>
    </message>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>縮放：{percent}%</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>F1 shows the keys · Shift+F1 explains · F11 presents · Ctrl+plus and Ctrl+minus zoom</source>
        <translation>F1 檢視按鍵 · Shift+F1 這是什麼 · F11 簡報模式 · Ctrl+加號和 Ctrl+減號縮放</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新增(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此清單(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>復原(&amp;U)：{step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>重做(&amp;R)：{step}</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>簡報模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language · 语言</source>
        <translation>語言 · Language(&amp;L)</translation>
    </message>
    <message>
        <source>The log lies here: {path}</source>
        <translation>記錄檔在這裡：{path}</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>這是什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>術語表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>課程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About NN Studio</source>
        <translation>關於 NN Studio(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the log</source>
        <translation>開啟記錄檔(&amp;O)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>PNG, twice as fine as the screen</source>
        <translation>PNG，螢幕的兩倍精細</translation>
    </message>
    <message>
        <source>SVG, for any size</source>
        <translation>SVG，任意大小</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Report of this tab as &amp;PDF…</source>
        <translation>將本分頁匯出為 PDF 報告(&amp;P)…</translation>
    </message>
    <message>
        <source>Report of this tab as a &amp;web page…</source>
        <translation>將本分頁匯出為網頁報告(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;icture of this tab…</source>
        <translation>本分頁的圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>Pictures, tables and &amp;formulas</source>
        <translation>圖、表和公式(&amp;F)</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>預覽列印(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>NN Studio projects</source>
        <translation>NN Studio 專案</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>專案另存新檔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved. Save them?</source>
        <translation>「{name}」有尚未儲存的變更。要儲存嗎？</translation>
    </message>
    <message>
        <source>What is not saved is gone when you go on.</source>
        <translation>繼續的話，尚未儲存的內容就沒有了。</translation>
    </message>
    <message>
        <source>Opened: {path}</source>
        <translation>已開啟：{path}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>無法儲存「{name}」。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>無法開啟「{name}」。</translation>
    </message>
    <message>
        <source>The parts of the project do not fit together; nothing has been changed. Open another copy of it.</source>
        <translation>專案的各部分互相不符；什麼都沒有更動。請開啟它的另一份副本。</translation>
    </message>
    <message>
        <source>Its name has characters that belong to no script, so it could not be saved there again. Rename the file first.</source>
        <translation>檔名含有不屬於任何文字的字元，將無法再儲存回去。請先為檔案改名。</translation>
    </message>
    <message>
        <source>A single step of the training takes too long to wait for. Pause the training, and save again.</source>
        <translation>訓練的一步所需時間太長，等不及了。請暫停訓練，再儲存一次。</translation>
    </message>
    <message>
        <source>Something unexpected has happened; nothing has been changed.</source>
        <translation>發生了意外；什麼都沒有更動。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>“{name}” is open in another window already.</source>
        <translation>「{name}」已在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>It is open on the computer “{computer}”. Who saves last would overwrite the work of the other. Open a copy, and save it under a name of its own.</source>
        <translation>它正在電腦「{computer}」上開啟。後儲存的人會覆寫另一個人的工作。請開啟副本，並用另一個名稱儲存。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>開啟副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然開啟</translation>
    </message>
    <message>
        <source>To save there would overwrite the work of the other window. Choose another name.</source>
        <translation>儲存到那裡會覆寫另一個視窗的工作。請換一個名稱。</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>換個名稱…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>“{name}” has been changed by another window or program since you opened it.</source>
        <translation>「{name}」在你開啟之後被另一個視窗或程式更動過。</translation>
    </message>
    <message>
        <source>To save now would overwrite what was changed there.</source>
        <translation>現在儲存會覆寫那裡的變更。</translation>
    </message>
    <message>
        <source>“{name}” has just been changed or taken away by another program. Your work here is as it was.</source>
        <translation>「{name}」剛被另一個程式更動或移走。這裡的工作沒有變化。</translation>
    </message>
    <message>
        <source>Recover work</source>
        <translation>復原工作內容</translation>
    </message>
    <message>
        <source>NN Studio ended unexpectedly. This was not saved, but has been kept:</source>
        <translation>NN Studio 意外結束。以下內容當時沒有儲存，但已為你保留：</translation>
    </message>
    <message>
        <source>One project opens in this window. The others stay kept, and are offered again when the program is started next.</source>
        <translation>此視窗中只能開啟一個專案。其餘的會繼續保留，下次啟動程式時再次提供。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Go on with this work in this window</source>
        <translation>在此視窗中繼續這項工作</translation>
    </message>
    <message>
        <source>Delete what was kept of this work; the project&apos;s own file stays as it is</source>
        <translation>刪除為這項工作保留的內容；專案自己的檔案保持不變</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Leave everything as it is: it is offered again when the program is started next</source>
        <translation>一切保持原樣：下次啟動程式時會再次提供</translation>
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
        <translation>它還沒有自己的檔案。</translation>
    </message>
    <message>
        <source>Newer than its own file: {path}</source>
        <translation>比它自己的檔案更新：{path}</translation>
    </message>
    <message>
        <source>⚠ Its own file was saved after this: {path}</source>
        <translation>⚠ 它自己的檔案在此之後又儲存過：{path}</translation>
    </message>
    <message>
        <source>Its own file is not there any more: {path}</source>
        <translation>它自己的檔案已經不在了：{path}</translation>
    </message>
    <message>
        <source>This work is damaged, and cannot be recovered. What there is of it lies here: {path}</source>
        <translation>這項工作已損壞，無法復原。剩下的內容在這裡：{path}</translation>
    </message>
    <message>
        <source>Recovered. Save the project to have it in a file of its own.</source>
        <translation>已復原。請儲存專案，使其有自己的檔案。</translation>
    </message>
    <message>
        <source>Recovered. Save the project to have it in {path}.</source>
        <translation>已復原。請儲存專案，將其寫入 {path}。</translation>
    </message>
    <message>
        <source>Recovered as a copy, for {path} is open in another window. Save it under a name of its own.</source>
        <translation>已復原為副本，因為 {path} 已在另一個視窗中開啟。請用另一個名稱儲存。</translation>
    </message>
    <message>
        <source>The disk is full, so work that is not saved would not outlive a crash. Make some room, and save the project often.</source>
        <translation>磁碟已滿，因此一旦當機，未儲存的工作就會遺失。請騰出一些空間，並經常儲存專案。</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}, so work that is not saved would not outlive a crash. Save the project often.</source>
        <translation>無法寫入 {folder}，因此一旦當機，未儲存的工作就會遺失。請經常儲存專案。</translation>
    </message>
    <message>
        <source>Work that is not saved would not outlive a crash ({words}). Save the project often.</source>
        <translation>一旦當機，未儲存的工作就會遺失（{words}）。請經常儲存專案。</translation>
    </message>
    <message>
        <source>Work that is not saved would not outlive a crash. {why}</source>
        <translation>一旦當機，未儲存的工作就會遺失。{why}</translation>
    </message>
    <message>
        <source>It takes long to keep what is not saved, and may not be done yet. Save the project now.</source>
        <translation>保留未儲存的內容需要較長時間，可能尚未完成。請立即儲存專案。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>Something went wrong in NN Studio.</source>
        <translation>NN Studio 發生錯誤。</translation>
    </message>
    <message>
        <source>NN Studio ran out of memory.</source>
        <translation>NN Studio 的記憶體不夠了。</translation>
    </message>
    <message>
        <source>Your work is kept in a recovery file.</source>
        <translation>你的工作已儲存在復原檔中。</translation>
    </message>
    <message>
        <source>Your work could not be kept in a recovery file. {reason}</source>
        <translation>你的工作未能存入復原檔。{reason}</translation>
    </message>
    <message>
        <source>It is a fault of the program, not yours, and you can go on. If something looks odd now, undo the last step. If it happens again, save the project under another name and start the program anew.</source>
        <translation>這是程式的錯誤，不是你的錯，你可以繼續。如果現在有什麼看起來不對，請復原上一步。如果再次發生，請把專案另存為別的名稱，再重新啟動程式。</translation>
    </message>
    <message>
        <source>You can go on. Before you try the same again, close other programs, or choose fewer examples or a smaller network.</source>
        <translation>你可以繼續。再次嘗試之前，請關閉其他程式，或選擇較少的樣本、較小的網路。</translation>
    </message>
    <message>
        <source>It has happened {times} times so far.</source>
        <translation>到目前為止已發生 {times} 次。</translation>
    </message>
    <message>
        <source>Another error has followed. The report tells of both.</source>
        <translation>隨後又出現了另一個錯誤，報告裡兩個都有。</translation>
    </message>
    <message>
        <source>{others} other errors have followed. The report tells of all.</source>
        <translation>隨後又出現了 {others} 個別的錯誤，報告裡都有。</translation>
    </message>
    <message>
        <source>Report for those who mend it</source>
        <translation>給修復者的報告</translation>
    </message>
    <message>
        <source>Where it happened, versions, settings and the last lines of the log; your own data are not in it</source>
        <translation>出錯的位置、各個版本、設定和記錄檔的最後幾行；不含你自己的資料</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Copy the report, to send it to the developers</source>
        <translation>把報告放到剪貼簿上，以便寄給修復它的人</translation>
    </message>
    <message>
        <source>Open the file in which the program notes what it does</source>
        <translation>開啟程式記錄自己所做之事的檔案</translation>
    </message>
    <message>
        <source>Quit; what was kept is offered at the next start</source>
        <translation>結束程式；已保留的內容會在下次啟動時提供</translation>
    </message>
    <message>
        <source>Close this and work on (Esc)</source>
        <translation>關閉此視窗，繼續工作（Esc）</translation>
    </message>
    <message>
        <source>About NN Studio</source>
        <translation>關於 NN Studio</translation>
    </message>
    <message>
        <source>Entropy, softmax and small neural networks, by touching them. Every number on the screen can be reproduced by hand.</source>
        <translation>親手觸摸熵、softmax 和小型神經網路。螢幕上的每個數都可以用手算重現。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, copy it, change it.</source>
        <translation>採用 MIT 授權條款的自由軟體：可以使用、複製和修改。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>組成部分</translation>
    </message>
    <message>
        <source>Choose a part to read its licence beside it.</source>
        <translation>選一個組成部分，旁邊就會顯示它的授權條款。</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>{name} 的授權條款</translation>
    </message>
    <message>
        <source>The words under which the chosen part may be used.</source>
        <translation>使用選取的組成部分所依據的條文。</translation>
    </message>
    <message>
        <source>What anyone looking for a fault needs first; you can copy it.</source>
        <translation>尋找故障的人首先需要知道的資訊，可以複製。</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>複製以供錯誤回報</translation>
    </message>
    <message>
        <source>Copies the versions as a text. Nothing about you is in it but the paths.</source>
        <translation>把版本資訊複製成文字。除了路徑，裡面沒有任何關於你的內容。</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>已複製 ✓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>開啟記錄檔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>The same error has happened again, {times} times so far. The log has it.</source>
        <translation>同一個錯誤又發生了，到目前為止共 {times} 次。記錄檔裡有記錄。</translation>
    </message>
    <message>
        <source>Another error has stood in the way.</source>
        <translation>另一個錯誤妨礙了儲存。</translation>
    </message>
    <message>
        <source>No log can be written in {folder}: {words}. The program works without one; free some room there, or allow writing, and start it again to have one.</source>
        <translation>無法在 {folder} 寫入記錄檔：{words}。沒有記錄檔程式也能運作；如需記錄檔，請在那裡騰出空間或允許寫入，再重新啟動。</translation>
    </message>
    <message>
        <source>No program on this computer opens the log. It lies here: {path}</source>
        <translation>這部電腦上沒有程式能開啟記錄檔。它在這裡：{path}</translation>
    </message>
    <message>
        <source>There is no log yet, as nothing has been written to {path}.</source>
        <translation>還沒有記錄檔，{path} 尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>Try it in the {lab}</source>
        <translation>在「{lab}」中試一試</translation>
    </message>
    <message>
        <source>Opens the page where this term can be seen and changed.</source>
        <translation>開啟可以看到並改變它的頁面。</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另見</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>又稱：{names}</translation>
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
        <translation>本頁出現的術語</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>全部術語</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Those on the page in front stand first. Up and Down go from one to the next.</source>
        <translation>目前頁面出現的術語排在最前。用上下鍵逐一瀏覽。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>術語表</translation>
    </message>
    <message>
        <source>What the terms of the field mean, in three languages, with their formulas.</source>
        <translation>用三種語言解釋本領域的術語，並附公式。</translation>
    </message>
    <message>
        <source>Search, in any language</source>
        <translation>用任何語言搜尋</translation>
    </message>
    <message>
        <source>Names in all languages and the explanations are searched. Down goes to the list, Enter opens the first term.</source>
        <translation>在各種語言的名稱和解釋中搜尋。按向下鍵進入清單，按 Enter 鍵開啟第一個術語。</translation>
    </message>
    <message>
        <source>No term has “{words}” in its names or its explanation. Try fewer letters, or the word in another language.</source>
        <translation>沒有術語的名稱或解釋中含有「{words}」。請少輸入幾個字，或換一種語言的說法。</translation>
    </message>
    <message>
        <source>Back to the entry before</source>
        <translation>返回上一個術語</translation>
    </message>
    <message>
        <source>Forward to the next entry</source>
        <translation>前進到下一個術語</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>Now: {summary}</source>
        <translation>現在：{summary}</translation>
    </message>
    <message>
        <source>There is nothing more to say about it.</source>
        <translation>沒有更多說明。</translation>
    </message>
    <message>
        <source>Esc closes · Tab goes to the links · Shift+F1, then a click: about something else</source>
        <translation>Esc 關閉 · Tab 到連結 · Shift+F1 再點擊：問別的</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Recovery files</source>
        <translation>復原檔</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>函式庫</translation>
    </message>
    <message>
        <source>The text of this licence does not come with {name}. By the name {licence} it is found at spdx.org/licenses.</source>
        <translation>{name} 沒有附帶授權條款全文。授權名稱為 {licence}，可在 spdx.org/licenses 查到。</translation>
    </message>
    <message>
        <source>This copy of the program does not carry what {name} says of itself, such as its version.</source>
        <translation>本程式的這個版本沒有帶上 {name} 的自述資訊（例如版本號碼）。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在這個視窗中</translation>
    </message>
    <message>
        <source>bars, points, sliders</source>
        <translation>長條、點、滑桿</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>輸入欄位</translation>
    </message>
    <message>
        <source>figures, tables, pictures</source>
        <translation>數值、表格、圖</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>到下一個控制項</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>到上一個控制項</translation>
    </message>
    <message>
        <source>Presses the focused button, or switches the focused tick box</source>
        <translation>按下有焦點的按鈕，或切換有焦點的核取方塊</translation>
    </message>
    <message>
        <source>To the next bar or point, or the one before</source>
        <translation>到下一個或上一個長條或點</translation>
    </message>
    <message>
        <source>Up or down by a small step</source>
        <translation>增加或減少一點</translation>
    </message>
    <message>
        <source>Up or down by a large step</source>
        <translation>增加或減少很多</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>一直到底</translation>
    </message>
    <message>
        <source>Takes what was typed</source>
        <translation>採用輸入的內容</translation>
    </message>
    <message>
        <source>Brings back the last value</source>
        <translation>恢復上一個值</translation>
    </message>
    <message>
        <source>Copies it, figures with every digit</source>
        <translation>複製它，數值帶全部位數</translation>
    </message>
    <message>
        <source>Tells what the entry does that is chosen</source>
        <translation>說明選取的選單項目做什麼</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>All keys of the menus, of every control, and of the pages, one below the other.</source>
        <translation>選單、各種控制項和各個頁面的所有按鍵，逐行列出。</translation>
    </message>
    <message>
        <source>Search for a key or a word</source>
        <translation>尋找按鍵或詞語</translation>
    </message>
    <message>
        <source>Only shortcuts with this in their keys or words stay in the list.</source>
        <translation>清單中只留下按鍵或說明裡含有它的快速鍵。</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Copies all shortcuts as a text, to print them or to hand them out.</source>
        <translation>把所有快速鍵複製成文字，可以列印或分發。</translation>
    </message>
    <message>
        <source>No shortcut has this in its keys or words. Search for something shorter.</source>
        <translation>沒有快速鍵的按鍵或說明裡含有它。請換短一點的尋找。</translation>
    </message>
    <message>
        <source>Click anything to read what it is; Esc cancels.</source>
        <translation>點擊任何東西，看它是什麼；按 Esc 離開。</translation>
    </message>
    <message>
        <source>{language} is not there: its file is missing or damaged, so the program speaks English. Everything works; to mend it, install the program anew. The file: {path}</source>
        <translation>無法使用{language}：它的檔案遺失或已損壞，程式改用英文。一切照常運作；要修復，請重新安裝程式。檔案：{path}</translation>
    </message>
    <message>
        <source>Buttons of some dialogs stay in English: their file for {language} is missing or damaged. Everything works; to mend it, install the program anew. The file: {path}</source>
        <translation>部分對話方塊的按鈕仍為英文：{language}所需的檔案遺失或已損壞。一切照常運作；要修復，請重新安裝程式。檔案：{path}</translation>
    </message>
    <message>
        <source>Begins a new project: all four tabs as they are when the program starts.</source>
        <translation>新增專案：四個分頁都回到程式啟動時的樣子。</translation>
    </message>
    <message>
        <source>Opens a project that was saved in a file, with all four tabs as they were.</source>
        <translation>開啟儲存在檔案中的專案，四個分頁都和儲存時一樣。</translation>
    </message>
    <message>
        <source>Empties the list of recent projects; the files themselves stay.</source>
        <translation>清空最近專案的清單；檔案本身不動。</translation>
    </message>
    <message>
        <source>Writes all four tabs, with trained networks, into the file of the project.</source>
        <translation>把四個分頁連同訓練好的網路寫入專案檔案。</translation>
    </message>
    <message>
        <source>Writes the project into another file, and goes on with that one.</source>
        <translation>把專案寫入另一個檔案，之後就用那個檔案。</translation>
    </message>
    <message>
        <source>Writes this tab as pages to print: settings, pictures, tables, formulas.</source>
        <translation>把這個分頁寫成可列印的頁面：設定、圖、表格、公式。</translation>
    </message>
    <message>
        <source>Writes this tab as one page that every web browser shows.</source>
        <translation>把這個分頁寫成任何瀏覽器都能顯示的一個網頁。</translation>
    </message>
    <message>
        <source>Saves this tab as it is on the screen, as a picture.</source>
        <translation>把這個分頁依螢幕上的樣子儲存成圖片。</translation>
    </message>
    <message>
        <source>Shows the pages of the report of this tab before they are printed.</source>
        <translation>列印之前，先看這個分頁報告的各頁。</translation>
    </message>
    <message>
        <source>Prints the report of this tab: settings, pictures, tables and formulas.</source>
        <translation>列印這個分頁的報告：設定、圖、表格和公式。</translation>
    </message>
    <message>
        <source>Closes the program; what is not saved yet is asked about before.</source>
        <translation>關閉程式；還沒儲存的內容會先詢問。</translation>
    </message>
    <message>
        <source>Takes back the last change in this tab; every tab remembers its own changes.</source>
        <translation>復原這個分頁的上一次變更；每個分頁各自記住自己的變更。</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last in this tab.</source>
        <translation>重做這個分頁剛剛復原的變更。</translation>
    </message>
    <message>
        <source>Shows all that can be chosen for the program: language, colours, size.</source>
        <translation>顯示程式的所有選項：語言、顏色、大小。</translation>
    </message>
    <message>
        <source>Surprise, entropy, cross-entropy and codes, from your own bars.</source>
        <translation>由你自己拉動的長條算出資訊量、熵、交叉熵和編碼。</translation>
    </message>
    <message>
        <source>What activation functions do to numbers and gradients.</source>
        <translation>激勵函數對數值和梯度做了什麼。</translation>
    </message>
    <message>
        <source>How logits become probabilities, and how the loss pulls at each.</source>
        <translation>logits 怎樣變成機率，損失又怎樣拉動每一個。</translation>
    </message>
    <message>
        <source>Builds a small network, trains it before your eyes, and examines it.</source>
        <translation>搭一個小型網路，當面訓練它，再檢查它。</translation>
    </message>
    <message>
        <source>Shows everything larger: text, pictures and formulas, up to 250 %.</source>
        <translation>放大所有內容：文字、圖和公式，最大 250%。</translation>
    </message>
    <message>
        <source>Shows everything smaller: text, pictures and formulas, down to 75 %.</source>
        <translation>縮小所有內容：文字、圖和公式，最小 75%。</translation>
    </message>
    <message>
        <source>Shows everything at its normal size again.</source>
        <translation>所有內容恢復正常大小。</translation>
    </message>
    <message>
        <source>Fills the screen and hides all but the lab, for a projector.</source>
        <translation>填滿螢幕，只留下目前的實驗頁面，便於投影。</translation>
    </message>
    <message>
        <source>Tells what a control, a figure or a picture is: click on it next.</source>
        <translation>說明一個控制項、數值或圖是什麼：接著點擊它。</translation>
    </message>
    <message>
        <source>Lists all keys that do something, in the program and on this page.</source>
        <translation>列出程式和這個頁面中所有起作用的按鍵。</translation>
    </message>
    <message>
        <source>Explains every term of the field in three languages, with its formula.</source>
        <translation>用三種語言解釋本領域的每個術語，並給出公式。</translation>
    </message>
    <message>
        <source>Opens the file in which the program writes down what went wrong.</source>
        <translation>開啟程式記錄故障的檔案。</translation>
    </message>
    <message>
        <source>Versions and licences of the program and of all it is made of.</source>
        <translation>程式及其所有組成部分的版本和授權條款。</translation>
    </message>
    <message>
        <source>Projects in files, reports, pictures and printing.</source>
        <translation>專案檔案、報告、圖片和列印。</translation>
    </message>
    <message>
        <source>The projects that were open last, the newest first.</source>
        <translation>最近開啟的專案，最新的在前。</translation>
    </message>
    <message>
        <source>Takes this tab, or a part of it, into other programs.</source>
        <translation>把這個分頁或它的一部分帶到別的程式中。</translation>
    </message>
    <message>
        <source>Each picture, table and formula on this page alone.</source>
        <translation>這個頁面的每個圖、表格和公式，單獨取出。</translation>
    </message>
    <message>
        <source>Takes back changes, and makes them again.</source>
        <translation>復原變更，或重做變更。</translation>
    </message>
    <message>
        <source>Which tab, how large, in which colours and in which language.</source>
        <translation>看哪個分頁、多大、什麼顏色、什麼語言。</translation>
    </message>
    <message>
        <source>The colours of the program: light, dark, high contrast, or like the system.</source>
        <translation>程式的顏色：淺色、深色、高對比，或跟隨系統。</translation>
    </message>
    <message>
        <source>The language of everything on the screen; it changes at once.</source>
        <translation>螢幕上所有內容的語言，馬上切換。</translation>
    </message>
    <message>
        <source>Answers: what something is, which keys there are, what words mean.</source>
        <translation>解答：這是什麼，有哪些按鍵，詞語是什麼意思。</translation>
    </message>
    <message>
        <source>Guided tours: each step opens what it speaks of and says what to try.</source>
        <translation>帶你走一遍：每一步開啟所講的內容，並說明可以試什麼。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What stands in the way of something; the program works all the same</source>
        <translation>有什麼事情遇到了阻礙；程式照常運作</translation>
    </message>
    <message>
        <source>Close this notice; what it says is so until it is mended</source>
        <translation>關閉這則提示；它所說的情況在解決之前仍然存在</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Leave the &amp;presentation</source>
        <translation>結束簡報模式(&amp;P)</translation>
    </message>
    <message>
        <source>F11 or Esc ends the presentation · Alt shows the menus</source>
        <translation>按 F11 或 Esc 結束簡報模式 · 按 Alt 顯示選單</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What holds for the whole program; every choice is taken at once</source>
        <translation>對整個程式有效的設定；每項選擇立即生效</translation>
    </message>
    <message>
        <source>Language · 语言 · 語言</source>
        <translation>語言 · 语言 · Language</translation>
    </message>
    <message>
        <source>In which language the program speaks; projects stay as they are</source>
        <translation>程式使用的語言；專案保持不變</translation>
    </message>
    <message>
        <source>Like the system: {language}</source>
        <translation>跟隨系統：{language}</translation>
    </message>
    <message>
        <source>The colours of the program; high contrast is for tired eyes and for projectors in bright rooms</source>
        <translation>程式的顏色；高對比適合疲勞的眼睛和明亮房間裡的投影</translation>
    </message>
    <message>
        <source>How large everything is shown, from 75 % to 250 %; Ctrl+0 is 100 %</source>
        <translation>所有內容的顯示大小，從 75% 到 250%；Ctrl+0 為 100%</translation>
    </message>
    <message>
        <source>Base of the logarithm in new projects</source>
        <translation>新專案中對數的底數</translation>
    </message>
    <message>
        <source>In which unit information is measured in a new project: bits, nats or hartleys; an open project stays as it is</source>
        <translation>新專案中資訊的單位：位元、奈特或哈特利；已開啟的專案保持不變</translation>
    </message>
    <message>
        <source>Remember the window&apos;s place</source>
        <translation>記住視窗的位置</translation>
    </message>
    <message>
        <source>Open the window where it was closed last, as large as it was there</source>
        <translation>在上次關閉的位置、以當時的大小開啟視窗</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>In this file all that is set here is remembered</source>
        <translation>這裡的所有設定都記在此檔案中</translation>
    </message>
    <message>
        <source>Close this page; all that was chosen holds already</source>
        <translation>關閉此頁；所選的設定已經生效</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Copy the path of the settings file</source>
        <translation>複製設定檔的路徑</translation>
    </message>
    <message>
        <source>Show the folder of the settings file in the system&apos;s file manager</source>
        <translation>在系統的檔案管理員中顯示設定檔所在的資料夾</translation>
    </message>
    <message>
        <source>Nowhere: this window forgets its settings when it closes</source>
        <translation>無：此視窗關閉後不保留設定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget which projects were open; the projects themselves stay</source>
        <translation>忘記開啟過哪些專案；專案本身仍在</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>重設所有設定…</translation>
    </message>
    <message>
        <source>Let everything on this page be what it was at first; you are asked once more</source>
        <translation>把此頁上的一切還原為初始值；會再問一次</translation>
    </message>
    <message>
        <source>Language, theme, zoom, base, the window&apos;s place and the recent projects begin anew. Projects stay as they are.</source>
        <translation>語言、主題、縮放、底數、視窗位置和最近的專案都將還原為初始值。專案本身不變。</translation>
    </message>
    <message>
        <source>Reset now</source>
        <translation>立即重設</translation>
    </message>
    <message>
        <source>Reset all settings at once; this cannot be undone</source>
        <translation>立即重設所有設定；無法復原</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留設定</translation>
    </message>
    <message>
        <source>Leave all settings as they are</source>
        <translation>所有設定保持不變</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Some Chinese characters may be shown as boxes: no Chinese font is installed, and that of the program is missing or damaged. Everything works; to mend it, install Noto Sans CJK, or the program anew. The file: {path}</source>
        <translation>有些漢字可能顯示為方框：系統沒有安裝中文字型，程式內附的又遺失或已損壞。一切功能照常；要修復，請安裝 Noto Sans CJK 字型，或重新安裝本程式。檔案：{path}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Click to hold this bar while others are pulled, or to let it go</source>
        <translation>點擊鎖定：拉動其他長條時這根不動；再點擊解鎖</translation>
    </message>
    <message>
        <source>There are no bars yet.</source>
        <translation>還沒有長條。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Entropy, softmax and small neural networks, by touching them.</source>
        <translation>親手觸摸熵、softmax 和小型神經網路。</translation>
    </message>
    <message>
        <source>The first one opens the window, with a project where one is named; the second one trains a project without a window: {program} --help tells how. A project of the name “run” is opened by ./run.</source>
        <translation>前一種開啟視窗，寫上專案時同時開啟它；後一種不開視窗地訓練專案，用法見 {program} --help。名為「run」的專案請寫 ./run 來開啟。</translation>
    </message>
    <message>
        <source>the project file to open</source>
        <translation>要開啟的專案檔</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>顯示版本後結束</translation>
    </message>
    <message>
        <source>open every tab, train a little, print figures of each, and end; needs no screen. Pictures, a project and exports go to FOLDER, where one is named</source>
        <translation>開啟每個分頁，稍作訓練，輸出各頁的數值，然後結束；不需要螢幕。若給出 FOLDER，圖片、專案和匯出的檔案都放在其中</translation>
    </message>
    <message>
        <source>If that is a system library of Qt, on Debian or Ubuntu: apt install {packages}</source>
        <translation>如果那是 Qt 需要的系統函式庫，在 Debian 或 Ubuntu 上：apt install {packages}</translation>
    </message>
    <message>
        <source>Trains the network of a project without a window, exactly as Start does in the Network Trainer: from where the project has got to, with the same figures, until the epochs are done or one of its stop rules is met.</source>
        <translation>不開視窗地訓練專案中的網路，與「網路訓練」中的「開始」完全一樣：從專案已訓練到的地方繼續，數值相同，直到週期完成或符合某條停止規則。</translation>
    </message>
    <message>
        <source>Only the one network is trained, also of a project that shows many seeds. Ctrl+C ends after the present step, and what was asked for is written with what there is; a second Ctrl+C ends at once. In the end all figures come with all their digits.</source>
        <translation>即使專案顯示的是許多種子，也只訓練那一個網路。按 Ctrl+C 會在目前這一步之後結束，並用已有的結果寫出所要的檔案；再按一次 Ctrl+C 則立即結束。最後以全部位數給出所有數值。</translation>
    </message>
    <message>
        <source>train so many epochs more; without it as many as Start trains, 0 for none at all</source>
        <translation>再訓練這麼多個週期；不給出時與「開始」訓練的一樣多，0 表示完全不訓練</translation>
    </message>
    <message>
        <source>write the project with the trained network; PROJECT stays as it is unless it is named here again</source>
        <translation>寫出帶有訓練好的網路的專案；PROJECT 保持不變，除非在此再次寫上它</translation>
    </message>
    <message>
        <source>write a table of losses and accuracies, a line for each epoch; of very long trainings for each second, fourth, …</source>
        <translation>寫出損失和準確率的表，每個週期一列；訓練很長時每 2 個、4 個……週期一列</translation>
    </message>
    <message>
        <source>write a report with pictures, figures and settings, or OUT.pdf</source>
        <translation>寫出含圖、數值和設定的報告，也可寫 OUT.pdf</translation>
    </message>
    <message>
        <source>say only the figures in the end, and what went wrong</source>
        <translation>只輸出最後的數值和出錯的情況</translation>
    </message>
    <message>
        <source>speak this language: {codes}; without it that of the system</source>
        <translation>使用這種語言：{codes}；不給出時用系統的語言</translation>
    </message>
    <message>
        <source>the project file, which the window has saved</source>
        <translation>在視窗中儲存的專案檔</translation>
    </message>
    <message>
        <source>Which project? Put its file behind: {program} PROJECT.nnstudio</source>
        <translation>哪個專案？請在後面寫上它的檔案：{program} PROJECT.nnstudio</translation>
    </message>
    <message>
        <source>“{text}” is no number of epochs. Give a whole one, from 0 to {most}.</source>
        <translation>「{text}」不是週期數。請給出 0 到 {most} 的整數。</translation>
    </message>
    <message>
        <source>“{text}” is not spoken here. Choose one of: {codes}</source>
        <translation>這裡不會「{text}」這種語言。請選擇：{codes}</translation>
    </message>
    <message>
        <source>the name of the file is missing</source>
        <translation>缺少檔名</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>記憶體不足。請關閉其他程式再試。</translation>
    </message>
    <message>
        <source>a part of the program does not load: {trouble}</source>
        <translation>程式的一個元件無法載入：{trouble}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the program cannot run here: no screen, no memory, a part missing</source>
        <translation>程式無法在此執行：沒有螢幕、記憶體不足或缺少元件</translation>
    </message>
    <message>
        <source>the command is not written as it has to be</source>
        <translation>命令的寫法不對</translation>
    </message>
    <message>
        <source>the project could not be read</source>
        <translation>無法讀取專案</translation>
    </message>
    <message>
        <source>its settings cannot be trained; what is wrong is told</source>
        <translation>專案的設定無法訓練；會說明哪裡不對</translation>
    </message>
    <message>
        <source>training failed on the way; what there is up to the last good epoch is written</source>
        <translation>訓練中途失敗；截至最後一個正常週期的結果已寫出</translation>
    </message>
    <message>
        <source>a file could not be written; the others are</source>
        <translation>有檔案無法寫入；其餘檔案已寫出</translation>
    </message>
    <message>
        <source>interrupted by Ctrl+C or by the system; what there is is written</source>
        <translation>被 Ctrl+C 或系統中斷；已有的結果已寫出</translation>
    </message>
    <message>
        <source>{option}: the name “{name}” has to end in {suffixes}.</source>
        <translation>{option}：檔名「{name}」必須以 {suffixes} 結尾。</translation>
    </message>
    <message>
        <source>{option} and {other} are the same file, “{name}”. Give each of them a name of its own.</source>
        <translation>{option} 和 {other} 是同一個檔案「{name}」。請給它們各自的名字。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file in it.</source>
        <translation>「{path}」是資料夾。請給出其中一個檔案的名字。</translation>
    </message>
    <message>
        <source>The folder “{folder}” for “{name}” is not there. Make it first, or choose another one.</source>
        <translation>「{name}」所在的資料夾「{folder}」不存在。請先建立它，或另選一個。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. The system says: {words}. Choose another folder.</source>
        <translation>無法寫入「{path}」。系統說：{words}。請另選資料夾。</translation>
    </message>
    <message>
        <source>“{name}” is open in a window, on the computer “{computer}”. Close it there, or save under another name.</source>
        <translation>「{name}」正在電腦「{computer}」的一個視窗中開啟。請在那裡關閉它，或用別的名字儲存。</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>損失 {losses}</translation>
    </message>
    <message>
        <source>accuracy {share}</source>
        <translation>準確率 {share}</translation>
    </message>
    <message>
        <source>{speed} epochs/s</source>
        <translation>{speed} 週期/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩餘 {time}</translation>
    </message>
    <message>
        <source>The parts of “{name}” do not fit together. Take an older copy, or save it once more from the window.</source>
        <translation>「{name}」的各部分無法配合。請用較早的副本，或從視窗重新儲存一次。</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}：{sentence}</translation>
    </message>
    <message>
        <source>Interrupted in epoch {epoch}.</source>
        <translation>在第 {epoch} 個週期中斷。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫出：{path}</translation>
    </message>
    <message>
        <source>“{name}” was not written: {trouble}</source>
        <translation>「{name}」沒有寫出：{trouble}</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({trouble}). Tell its developers.</source>
        <translation>程式內部出錯（{trouble}）。請告訴開發者。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>What can be given:</source>
        <translation>可用的參數：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>結束代碼：</translation>
    </message>
    <message>
        <source>“{argument}” is not known here. Look what there is: {program} --help</source>
        <translation>這裡沒有「{argument}」。可用的參數請看：{program} --help</translation>
    </message>
    <message>
        <source>{option} is not given as it has to be. Look how: {program} --help</source>
        <translation>{option} 的寫法不對。正確寫法請看：{program} --help</translation>
    </message>
    <message>
        <source>{option}: {trouble}</source>
        <translation>{option}：{trouble}</translation>
    </message>
    <message>
        <source>show this and end</source>
        <translation>顯示本說明後結束</translation>
    </message>
    <message>
        <source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program from a desktop, or check the installation with: {program}</source>
        <translation>這裡沒有螢幕：DISPLAY 和 WAYLAND_DISPLAY 都沒有設定。請從桌面啟動程式，或用以下命令檢查安裝：{program}</translation>
    </message>
    <message>
        <source>The screen DISPLAY={display} does not answer. Start the program from a desktop, or check the installation with: {program}</source>
        <translation>螢幕 DISPLAY={display} 沒有回應。請從桌面啟動程式，或用以下命令檢查安裝：{program}</translation>
    </message>
    <message>
        <source>Qt cannot use this screen: {trouble}. On Debian or Ubuntu: apt install {packages}</source>
        <translation>Qt 無法使用這個螢幕：{trouble}。在 Debian 或 Ubuntu 上請執行：apt install {packages}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The disk is full, so the file was not written; what was there before is unharmed. Make some room, or choose another place.</source>
        <translation>磁碟已滿，檔案沒有寫入；原來的內容沒有受損。請騰出空間，或另選一個位置。</translation>
    </message>
    <message>
        <source>You may not write there, so the file was not written. Choose another folder, such as your own documents.</source>
        <translation>沒有寫入那裡的權限，檔案沒有寫入。請另選一個資料夾，例如自己的「文件」。</translation>
    </message>
    <message>
        <source>The folder is not there any more, so the file was not written. Plug the drive in again, or choose another folder.</source>
        <translation>資料夾已經不在了，檔案沒有寫入。請重新接上磁碟，或另選一個資料夾。</translation>
    </message>
    <message>
        <source>Another program holds the file, so it was not written. Close it there and try again, or choose another name.</source>
        <translation>另一個程式正佔用此檔案，因此沒有寫入。請在那裡關閉它再試，或另取一個名稱。</translation>
    </message>
    <message>
        <source>The file was not written. The system says: {words}. Try another name or another folder.</source>
        <translation>檔案沒有寫入。系統的說明：{words}。請換一個名稱或資料夾。</translation>
    </message>
    <message>
        <source>“{file}” is not there any more. Look where it was moved to, or plug its drive in again.</source>
        <translation>「{file}」已經不在了。請看看它被移到了哪裡，或重新接上它所在的磁碟。</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a project file in it.</source>
        <translation>「{file}」是資料夾。請選擇其中的專案檔。</translation>
    </message>
    <message>
        <source>You may not read “{file}”. Ask whom it belongs to, or copy it into your own documents.</source>
        <translation>沒有讀取「{file}」的權限。請詢問它的擁有者，或把它複製到自己的資料夾。</translation>
    </message>
    <message>
        <source>Another program holds “{file}”. Close it there and try again.</source>
        <translation>另一個程式正佔用「{file}」。請在那裡關閉它再試。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. The system says: {words}. Copy it to another place and try again.</source>
        <translation>無法讀取「{file}」。系統的說明：{words}。請把它複製到別處再試。</translation>
    </message>
    <message>
        <source>“{file}” is not a project of NN Studio. Choose a file that ends in .nnstudio.</source>
        <translation>「{file}」不是 NN Studio 的專案。請選擇以 .nnstudio 結尾的檔案。</translation>
    </message>
    <message>
        <source>The end of “{file}” is missing. Copy or download it once more, or take an older copy.</source>
        <translation>「{file}」缺了結尾。請重新複製或下載，或使用較早的副本。</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Copy or download it once more, or take an older copy.</source>
        <translation>「{file}」已損壞。請重新複製或下載，或使用較早的副本。</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Unpack it and pack it again without one.</source>
        <translation>「{file}」有密碼保護。請解壓縮後不加密碼重新打包。</translation>
    </message>
    <message>
        <source>“{file}” was saved by NN Studio {program}, which is newer than this one. Update NN Studio to open it.</source>
        <translation>「{file}」由 NN Studio {program} 儲存，比目前的版本新。請更新 NN Studio 後再開啟。</translation>
    </message>
    <message>
        <source>“{file}” holds things that no project has, so it was not opened. Ask whom you got it from to save it once more.</source>
        <translation>「{file}」裡有專案不該有的內容，因此沒有開啟。請讓提供者重新儲存一份。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than a project can hold, so it was not opened. Ask whom you got it from to save it once more.</source>
        <translation>「{file}」解壓縮後超過專案所能容納的大小，因此沒有開啟。請讓提供者重新儲存一份。</translation>
    </message>
    <message>
        <source>There is not enough memory for “{file}”. Close other programs and try again.</source>
        <translation>記憶體不足，無法處理「{file}」。請關閉其他程式再試。</translation>
    </message>
    <message>
        <source>“{file}” was changed by hand or by another program: what stands at {place} does not fit. Take an older copy, or put it right there.</source>
        <translation>「{file}」被手動或其他程式改動過：{place} 處的內容不合適。請使用較早的副本，或在那裡改正。</translation>
    </message>
    <message>
        <source>The project was not saved, for it could not be opened again: {place} is too large. Make it smaller and save again.</source>
        <translation>專案沒有儲存，因為儲存後無法再開啟：{place} 太大。請把它改小後再儲存。</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the program begins with its first settings. The damaged file is kept: {path}</source>
        <translation>設定檔已損壞，程式以初始設定啟動。損壞的檔案已保留：{path}</translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, and are what they were at first: {names}. The file as it was is kept: {path}</source>
        <translation>檔案中有些設定無法使用，已還原為初始值：{names}。原來的檔案已保留：{path}</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of NN Studio. What this version does not know stays in the file: {path}</source>
        <translation>這些設定由較新版本的 NN Studio 寫入。本版本不認識的內容會原樣留在檔案中：{path}</translation>
    </message>
    <message>
        <source>Settings cannot be remembered: where their file should be there is something else. Everything works, but changes last only until you quit. Move this away: {path}</source>
        <translation>無法記住設定：設定檔的位置被別的東西佔用。一切照常運作，但變更只保留到結束為止。請把它移走：{path}</translation>
    </message>
    <message>
        <source>The settings file cannot be read, so the program begins with its first settings. Everything works, but changes last only until you quit. Allow this file to be read: {path}</source>
        <translation>無法讀取設定檔，程式以初始設定啟動。一切照常運作，但變更只保留到結束為止。請允許讀取此檔案：{path}</translation>
    </message>
    <message>
        <source>Settings cannot be remembered: their file cannot be written. Everything works, but changes last only until you quit. Check that the disk is not full and that this file may be written: {path}</source>
        <translation>無法記住設定：設定檔無法寫入。一切照常運作，但變更只保留到結束為止。請檢查磁碟是否已滿、此檔案是否可寫入：{path}</translation>
    </message>
</context>
<context>
    <name>Entropy</name>
    <message>
        <source>bits</source>
        <translation>位元</translation>
    </message>
    <message>
        <source>These are p and q of the page Outcomes, where one can add to them and normalise them.</source>
        <translation>這裡的 p 和 q 就是「可能的結果」頁上的；在那裡可以新增結果、正規化。</translation>
    </message>
    <message>
        <source>These are p and q of the page Outcomes. There they are smoothed with ε = {epsilon} and α = {alpha}, and the codes are built for what that gives.</source>
        <translation>這裡的 p 和 q 就是「可能的結果」頁上的。在那裡它們以 ε = {epsilon} 和 α = {alpha} 平滑，編碼是按平滑後的分布造的。</translation>
    </message>
    <message>
        <source>How a code is built</source>
        <translation>編碼是怎樣造出來的</translation>
    </message>
    <message>
        <source>The two least likely join, again and again, until all hang on one root: Huffman’s tree. The way from the root to an outcome is its word.</source>
        <translation>每次把可能性最小的兩個合併，一再重複，直到全部連到同一個根上：這就是霍夫曼樹。從根走到一個結果的路就是它的碼字。</translation>
    </message>
    <message>
        <source>No word is the beginning of another one, so words can follow one another without commas. Each digit is one bit, whatever base of logarithms is chosen above.</source>
        <translation>沒有哪個碼字是另一個碼字的開頭，所以碼字可以一個接一個，不用逗號。每個數字是 1 位元，不管上面選的是哪種對數底。</translation>
    </message>
    <message>
        <source>Outcome {number} alone, {name}: {word_p} in the code for p, {word_q} in the code for q.</source>
        <translation>單看第 {number} 個結果 {name}：按 p 的碼字是 {word_p}，按 q 的碼字是 {word_q}。</translation>
    </message>
    <message>
        <source>H(p)</source>
        <translation>H(p)</translation>
    </message>
    <message>
        <source>Code for p</source>
        <translation>按 p 編碼</translation>
    </message>
    <message>
        <source>H(p,q)</source>
        <translation>H(p,q)</translation>
    </message>
    <message>
        <source>Code for q</source>
        <translation>按 q 編碼</translation>
    </message>
    <message>
        <source>What an outcome costs on average in each code, beside what it would cost with words of any length, whole or not. Point at a bar, or press ↑ and ↓, to read all of its digits.</source>
        <translation>每種編碼中一個結果平均要付出多少，旁邊是碼字可以是任意長度（不必是整數）時的代價。把滑鼠移到長條上，或按 ↑ 和 ↓，讀出全部位數。</translation>
    </message>
    <message>
        <source>Mean length, code for q</source>
        <translation>平均碼長，按 q 編碼</translation>
    </message>
    <message>
        <source>What an outcome costs in the code that was built for q, while p is true</source>
        <translation>真實分布是 p，用為 q 造的編碼，平均每個結果的花費</translation>
    </message>
    <message>
        <source>Ideally, H(p,q)</source>
        <translation>理想情況，H(p,q)</translation>
    </message>
    <message>
        <source>What it would cost if every word had exactly −log₂ q bits</source>
        <translation>如果每個碼字恰好有 −log₂ q 位元，花費會是多少</translation>
    </message>
    <message>
        <source>Mean length, code for p</source>
        <translation>平均碼長，按 p 編碼</translation>
    </message>
    <message>
        <source>What an outcome costs in the code that was built for p: the best there is</source>
        <translation>用為 p 造的編碼，平均每個結果的花費：沒有比它更好的</translation>
    </message>
    <message>
        <source>Ideally, H(p)</source>
        <translation>理想情況，H(p)</translation>
    </message>
    <message>
        <source>What it would cost if every word had exactly −log₂ p bits</source>
        <translation>如果每個碼字恰好有 −log₂ p 位元，花費會是多少</translation>
    </message>
    <message>
        <source>Cost of whole lengths</source>
        <translation>整數碼長的代價</translation>
    </message>
    <message>
        <source>The mean length of the code for p beyond H(p)</source>
        <translation>按 p 編碼的平均碼長超出 H(p) 的部分</translation>
    </message>
    <message>
        <source>Code trees</source>
        <translation>編碼樹</translation>
    </message>
    <message>
        <source>Bits per outcome, on data from p</source>
        <translation>資料來自 p 時，平均每個結果的位元數</translation>
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
        <translation>底 {base} 單位</translation>
    </message>
    <message>
        <source>{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprisal is infinite, and so is H(p,q). Give it a little of q, or smooth q with α.</source>
        <translation>{outcome} 以機率 {p} 發生，而 q 卻把它排除了（q = 0）。它的資訊量是無窮大，H(p,q) 也就是無窮大。請分給它一點 q，或者用 α 平滑 q。</translation>
    </message>
    <message>
        <source>With soft targets even the best belief costs H(p) = {least}, not 0. This one costs {price} {unit} more.</source>
        <translation>使用軟標籤時，預測得再好，交叉熵也不會低於 H(p) = {least}，而不是 0。現在的預測還多出 {price} {unit}。</translation>
    </message>
    <message>
        <source>Believing q when p is true costs {price} {unit} more per outcome than necessary.</source>
        <translation>真實分布為 p，卻按 q 預測：平均每個結果多花 {price} {unit}。</translation>
    </message>
    <message>
        <source>Try this: move the slider α a little. Even a small belief in everything makes the price finite.</source>
        <translation>試一試：把滑桿 α 移動一點。只要什麼都信一點點，代價就是有限的。</translation>
    </message>
    <message>
        <source>Try this: move α up and up. Towards which belief does q go, and what does D(p‖q) do?</source>
        <translation>試一試：不斷加大 α。q 趨向怎樣的預測？D(p‖q) 又怎樣變？</translation>
    </message>
    <message>
        <source>Try this: add an outcome, and give it a little of p.</source>
        <translation>試一試：新增一個結果，分給它一點 p。</translation>
    </message>
    <message>
        <source>Try this: pull a bar of q to another height, and watch D(p‖q) grow while the others give way.</source>
        <translation>試一試：把 q 的一根長條拉到別的高度，看其他長條讓位時 D(p‖q) 怎樣變大。</translation>
    </message>
    <message>
        <source>Try this: pull the smaller bar of q down to 0. What does H(p,q) do?</source>
        <translation>試一試：把 q 較矮的長條拉到 0。H(p,q) 會怎樣？</translation>
    </message>
    <message>
        <source>Try this: move ε to 0 and back, and watch H(p), the least that any belief can cost.</source>
        <translation>試一試：把 ε 移到 0 再移回來，看 H(p)，即任何預測都免不了的代價，怎樣變化。</translation>
    </message>
    <message>
        <source>Try this: pull the bars of q towards those of p. Watch D(p‖q) melt until only H(p) is left.</source>
        <translation>試一試：把 q 的長條拉向 p 的長條。看 D(p‖q) 逐漸消失，最後只剩下 H(p)。</translation>
    </message>
    <message>
        <source>Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p).</source>
        <translation>預測分布與真實分布一致，沒有多餘的代價：H(p,q) 達到它的最小值 H(p)。</translation>
    </message>
    <message>
        <source>{told} Without the minus sign, H and D are what they are in base {inverse}.</source>
        <translation>{told}去掉負號，H 和 D 就與以 {inverse} 為底時相同。</translation>
    </message>
    <message>
        <source>Confidently wrong: believing q makes the world {times} times as surprising as it need be.</source>
        <translation>自信的錯誤：信了 q，平均資訊量是本來的 {times} 倍。</translation>
    </message>
    <message>
        <source>{side}, smooth</source>
        <translation>{side}（平滑）</translation>
    </message>
    <message>
        <source>What is computed with: the probability after smoothing. Open a cell to see what was typed</source>
        <translation>用來計算的是平滑後的機率。打開儲存格可以看到輸入的數</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What may happen. Click a name to change it</source>
        <translation>可能發生的事。點擊名稱可以修改</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Truth: how often it really happens</source>
        <translation>真實分布：它實際發生得有多頻繁</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Belief: how often one expects it</source>
        <translation>預測分布：預期它發生得有多頻繁</translation>
    </message>
    <message>
        <source>−log p</source>
        <translation>−log p</translation>
    </message>
    <message>
        <source>{name} of {outcome}: “{text}” is not a number. Type one like 0.25, 1/4 or 25 %.</source>
        <translation>{outcome} 的 {name}：「{text}」不是數字。請輸入 0.25、1/4 或 25% 這樣的數。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is empty. Type a number like 0.25, 1/4 or 25 %.</source>
        <translation>{outcome} 的 {name} 是空的。請輸入 0.25、1/4 或 25% 這樣的數。</translation>
    </message>
    <message>
        <source>The name of outcome {number} is empty. Type one, or press Ctrl+Z.</source>
        <translation>結果 {number} 的名稱是空的。請輸入一個名稱，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>Outcome {other} is called “{text}” already. Give outcome {number} a name of its own.</source>
        <translation>結果 {other} 已經叫「{text}」了。請給結果 {number} 另取一個名稱。</translation>
    </message>
    <message>
        <source>Surprisal I: what it tells one who knows p</source>
        <translation>資訊量 I：它告訴知道 p 的人多少資訊</translation>
    </message>
    <message>
        <source>p·I</source>
        <translation>p·I</translation>
    </message>
    <message>
        <source>What it adds to the entropy H(p): probability times surprisal</source>
        <translation>它在熵 H(p) 中佔的一項：機率乘以資訊量</translation>
    </message>
    <message>
        <source>−p·log q</source>
        <translation>−p·log q</translation>
    </message>
    <message>
        <source>What it adds to the cross-entropy H(p,q)</source>
        <translation>它在交叉熵 H(p,q) 中佔的一項</translation>
    </message>
    <message>
        <source>Outcomes pasted: {outcomes}, with p and q.</source>
        <translation>已貼上 {outcomes} 個結果，包括 p 和 q。</translation>
    </message>
    <message>
        <source>Outcomes pasted: {outcomes}. There was one column of numbers: it is p, and q is even.</source>
        <translation>已貼上 {outcomes} 個結果。只有一欄數，作為 p；q 取均勻分布。</translation>
    </message>
    <message>
        <source>{told} The first row, “{heading}”, was taken for a heading.</source>
        <translation>{told}第一列「{heading}」被當作標題。</translation>
    </message>
    <message>
        <source>Move the outcome up</source>
        <translation>把結果上移</translation>
    </message>
    <message>
        <source>Move the outcome down</source>
        <translation>把結果下移</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>One more outcome, with the probability 0 at first</source>
        <translation>再加一個結果，起初機率為 0</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Take away the outcome whose row was clicked last, or else the last one</source>
        <translation>去掉最後點擊的那一列的結果，沒有則去掉最後一個</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Take names, p and q from cells copied in a spreadsheet; counts may be normalised afterwards</source>
        <translation>從試算表複製的儲存格中取得名稱、p 和 q；若是計數，之後可以正規化</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Divide p and q by their sums, so that both sum to 1</source>
        <translation>把 p 和 q 各自除以總和，使各自的和為 1</translation>
    </message>
    <message>
        <source>Outcomes with their probabilities p and q</source>
        <translation>各個結果及其機率 p 和 q</translation>
    </message>
    <message>
        <source>One row for each outcome: what it is called, how likely it is, p, and how likely it is believed to be, q. Type into these; the other columns are computed.</source>
        <translation>每個結果一列：它的名稱、它有多可能（p），以及預測它有多可能（q）。這些可以輸入；其餘各欄是算出來的。</translation>
    </message>
    <message>
        <source>Outcomes: {outcomes}. F2 or a letter opens a cell, Enter takes what was typed.</source>
        <translation>結果：{outcomes} 個。F2 或任一字母開啟儲存格，Enter 鍵確認輸入。</translation>
    </message>
    <message>
        <source>There are no outcomes. “Add” makes the first one.</source>
        <translation>沒有結果。「新增」會建立第一個。</translation>
    </message>
    <message>
        <source>Surprisal: the rarer, the more it tells</source>
        <translation>資訊量：越罕見就越大</translation>
    </message>
    <message>
        <source>Surprisal: one in a thousand</source>
        <translation>資訊量：千分之一的機會</translation>
    </message>
    <message>
        <source>Surprisal: what is certain tells nothing</source>
        <translation>資訊量：必然的事不帶來資訊</translation>
    </message>
    <message>
        <source>Entropy: one favourite among five, in hartleys</source>
        <translation>熵：五個結果，一個佔優（哈特利）</translation>
    </message>
    <message>
        <source>Entropy: three outcomes, in bits</source>
        <translation>熵：三個結果（位元）</translation>
    </message>
    <message>
        <source>Cross-entropy: only the true class counts</source>
        <translation>交叉熵：只看真實類別</translation>
    </message>
    <message>
        <source>Cross-entropy: a good prediction and its price, in hartleys</source>
        <translation>交叉熵：一個好預測的代價，以哈特利為單位</translation>
    </message>
    <message>
        <source>KL divergence: the price of a wrong belief</source>
        <translation>KL 散度：預測不準的代價</translation>
    </message>
    <message>
        <source>KL divergence: there and back are not the same</source>
        <translation>KL 散度：交換 p 和 q，結果不同</translation>
    </message>
    <message>
        <source>Being confidently wrong about a coin</source>
        <translation>自信的錯誤：一枚硬幣</translation>
    </message>
    <message>
        <source>Perplexity: a die of eight faces leaves eight choices</source>
        <translation>困惑度：八面骰子有八種選擇</translation>
    </message>
    <message>
        <source>Zero in p: what never happens costs nothing</source>
        <translation>p 中的零：從不發生的事沒有代價</translation>
    </message>
    <message>
        <source>Zero in q: ruling out what happens has an infinite price</source>
        <translation>q 中的零：排除會發生的事，代價無窮大</translation>
    </message>
    <message>
        <source>Label smoothing: the least loss is no longer 0</source>
        <translation>標籤平滑：最小損失不再是 0</translation>
    </message>
    <message>
        <source>Mixup: 70 % of one class, 30 % of another</source>
        <translation>Mixup：一類佔 70%，另一類佔 30%</translation>
    </message>
    <message>
        <source>There are no outcomes. Add at least one to compute an entropy.</source>
        <translation>還沒有任何結果。請至少新增一個，才能計算熵。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is not a finite number. Type one from 0 to 1.</source>
        <translation>{outcome} 的 {name} 不是有限的數。請輸入 0 到 1 之間的數。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is {value}, but a probability cannot be negative. Type a number from 0 to 1.</source>
        <translation>{outcome} 的 {name} 是 {value}，但機率不能為負。請輸入 0 到 1 之間的數。</translation>
    </message>
    <message>
        <source>{name} of {outcome} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1, or press Normalise if these are counts.</source>
        <translation>{outcome} 的 {name} 是 {value}，但機率不能大於 1。請輸入 0 到 1 之間的數；如果這些是計數，請按「正規化」。</translation>
    </message>
    <message>
        <source>{name} sums to {value}, not to 1. Add {missing} somewhere, or press Normalise.</source>
        <translation>{name} 的總和是 {value}，不是 1。請在某處加上 {missing}，或按「正規化」。</translation>
    </message>
    <message>
        <source>{name} sums to {value}, not to 1. Take {missing} away somewhere, or press Normalise.</source>
        <translation>{name} 的總和是 {value}，不是 1。請在某處減去 {missing}，或按「正規化」。</translation>
    </message>
    <message>
        <source>{name} is 0 everywhere. Type probabilities that sum to 1.</source>
        <translation>{name} 全是 0。請輸入總和為 1 的機率。</translation>
    </message>
    <message>
        <source>p has {p} outcomes and q has {q}. Both need the same outcomes.</source>
        <translation>p 有 {p} 個結果，q 有 {q} 個。兩者的結果必須相同。</translation>
    </message>
    <message>
        <source>There are {outcomes} outcomes, and room for {most}. Remove some, or press Ctrl+Z.</source>
        <translation>共有 {outcomes} 個結果，而最多容納 {most} 個。請刪去一些，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>ε is {value}, but a share of p lies between 0 and 1. Type a number like 0.1.</source>
        <translation>ε 是 {value}，但 p 的一部分應在 0 到 1 之間。請輸入像 0.1 這樣的數。</translation>
    </message>
    <message>
        <source>α is {value}, but only a finite number that is not negative can be added to q. Type one like 0.01.</source>
        <translation>α 是 {value}，但加到 q 上的只能是有限的非負數。請輸入像 0.01 這樣的數。</translation>
    </message>
    <message>
        <source>{value} cannot be a base of logarithms. Choose 2, e, 10 or another number above 0 that is not 1.</source>
        <translation>{value} 不能當對數的底。請選 2、e、10，或其他大於 0 且不等於 1 的數。</translation>
    </message>
    <message>
        <source>Drag a density sideways by its point. Move over the curves, or press Ctrl+→ in them, to read them.</source>
        <translation>拖曳圓點或方點可左右移動密度。把滑鼠移到曲線上，或在圖中按 Ctrl+→，可讀出曲線的值。</translation>
    </message>
    <message>
        <source>x = {x}: p(x) = {p}, q(x) = {q}, p·log(p/q) = {integrand}</source>
        <translation>x = {x}：p(x) = {p}，q(x) = {q}，p·log(p/q) = {integrand}</translation>
    </message>
    <message>
        <source>Choose p, or q</source>
        <translation>選擇 p 或 q</translation>
    </message>
    <message>
        <source>p · truth</source>
        <translation>p · 真實分布</translation>
    </message>
    <message>
        <source>q · belief</source>
        <translation>q · 預測分布</translation>
    </message>
    <message>
        <source>Exchange p and q</source>
        <translation>交換 p 與 q</translation>
    </message>
    <message>
        <source>What was believed becomes true, and the other way round</source>
        <translation>預測變成真實，真實變成預測</translation>
    </message>
    <message>
        <source>What it costs on average to believe q where p is true</source>
        <translation>真實分布為 p 而按 q 預測時，平均付出的代價</translation>
    </message>
    <message>
        <source>The area, added up</source>
        <translation>面積（數值積分）</translation>
    </message>
    <message>
        <source>How the probability is spread</source>
        <translation>機率怎樣分布</translation>
    </message>
    <message>
        <source>−log p · surprisal</source>
        <translation>−log p · 資訊量</translation>
    </message>
    <message>
        <source>−log q · surprisal if you believe q</source>
        <translation>−log q · 按 q 預測時的資訊量</translation>
    </message>
    <message>
        <source>Outcome {number} alone, {name}:</source>
        <translation>只看第 {number} 個結果 {name}：</translation>
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
        <translation>依 p 和依 q，每個結果有多令人驚奇</translation>
    </message>
    <message>
        <source>The less likely an outcome, the higher its bar: −log of its probability. ← and → go from outcome to outcome, as the mouse does.</source>
        <translation>結果越不可能，它的長條越高：其機率的 −log。← 和 → 像滑鼠一樣逐個走過結果。</translation>
    </message>
    <message>
        <source>Three ways to measure how far q is from p</source>
        <translation>衡量 q 離 p 多遠的三種方式</translation>
    </message>
    <message>
        <source>All are 0 where p and q are the same. Point at a bar, or press ↑ and ↓, to read all of its digits.</source>
        <translation>p 和 q 相同時都為 0。把滑鼠移到長條上，或按 ↑ 和 ↓，讀出全部位數。</translation>
    </message>
    <message>
        <source>Cross-entropy H(p,q)</source>
        <translation>交叉熵 H(p,q)</translation>
    </message>
    <message>
        <source>Mean surprisal of one who believes q while p is true</source>
        <translation>真實分布為 p 而按 q 預測時的平均資訊量 · cross-entropy</translation>
    </message>
    <message>
        <source>Entropy H(p)</source>
        <translation>熵 H(p)</translation>
    </message>
    <message>
        <source>Expected surprisal: how uncertain the outcome is</source>
        <translation>資訊量的期望值：結果有多不確定 · entropy</translation>
    </message>
    <message>
        <source>Entropy H(q)</source>
        <translation>熵 H(q)</translation>
    </message>
    <message>
        <source>How uncertain one who believes q thinks the outcome is</source>
        <translation>按 q 預測時，結果有多不確定</translation>
    </message>
    <message>
        <source>The price of believing p where q is true: another figure, as it is not symmetric</source>
        <translation>真實分布為 q 而按 p 預測的代價：它不對稱，所以是另一個數</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence: symmetric, and never infinite</source>
        <translation>Jensen–Shannon 散度：對稱，且從不為無窮大</translation>
    </message>
    <message>
        <source>To how many equally likely choices the uncertainty amounts</source>
        <translation>不確定性相當於多少個等可能的選擇 · perplexity</translation>
    </message>
    <message>
        <source>Bars of p and q</source>
        <translation>p 和 q 的長條</translation>
    </message>
    <message>
        <source>Move the outcome up or down</source>
        <translation>把結果上移或下移</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Truth and belief</source>
        <translation>真實分布與預測分布</translation>
    </message>
    <message>
        <source>Label smoothing of p, ε</source>
        <translation>p 的標籤平滑 ε</translation>
    </message>
    <message>
        <source>A share ε of p is spread evenly over all outcomes</source>
        <translation>把 p 的一部分 ε 均勻分給所有結果 · label smoothing</translation>
    </message>
    <message>
        <source>Additive smoothing of q, α</source>
        <translation>q 的加法平滑 α</translation>
    </message>
    <message>
        <source>α is added to every q, and all are divided by their new sum</source>
        <translation>每個 q 都加上 α，再一起除以新的總和 · additive smoothing</translation>
    </message>
    <message>
        <source>KL divergence D(p‖q)</source>
        <translation>KL 散度 D(p‖q)</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence, also called relative entropy</source>
        <translation>全名 Kullback–Leibler 散度，也叫相對熵</translation>
    </message>
    <message>
        <source>{figure}, added up</source>
        <translation>{figure}，數值積分</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>單位：{unit}</translation>
    </message>
    <message>
        <source>Each figure twice: from its formula, and added up by the machine in small steps, which should agree.</source>
        <translation>每個數給出兩次：一次由公式得出，一次由機器按小步累加；兩者應當一致。</translation>
    </message>
    <message>
        <source>Differential entropy h(p)</source>
        <translation>微分熵 h(p)</translation>
    </message>
    <message>
        <source>How spread out the truth is; unlike that of outcomes it can be below 0</source>
        <translation>真實分布有多分散；與離散結果的熵不同，它可以小於 0</translation>
    </message>
    <message>
        <source>Differential entropy h(q)</source>
        <translation>微分熵 h(q)</translation>
    </message>
    <message>
        <source>How spread out the belief is; unlike that of outcomes it can be below 0</source>
        <translation>預測分布有多分散；與離散結果的熵不同，它可以小於 0</translation>
    </message>
    <message>
        <source>Differential cross-entropy h(p,q)</source>
        <translation>微分交叉熵 h(p,q)</translation>
    </message>
    <message>
        <source>The mean surprisal of one who believes q where p is true: h(p) and D(p‖q)</source>
        <translation>真實分布為 p 而按 q 預測時的平均資訊量：h(p) 加上 D(p‖q)</translation>
    </message>
    <message>
        <source>Reversed, D(q‖p)</source>
        <translation>反向 D(q‖p)</translation>
    </message>
    <message>
        <source>What it costs to believe p where q is true, which is not the same</source>
        <translation>真實分布為 q 而按 p 預測時的代價，兩者並不相同</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>數值積分</translation>
    </message>
    <message>
        <source>Perplexity of p</source>
        <translation>p 的困惑度</translation>
    </message>
    <message>
        <source>Outcome added</source>
        <translation>新增結果</translation>
    </message>
    <message>
        <source>Outcome removed</source>
        <translation>刪除結果</translation>
    </message>
    <message>
        <source>Outcomes in another order</source>
        <translation>結果的順序</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>可能的結果</translation>
    </message>
    <message>
        <source>{symbol} of {side}</source>
        <translation>{side} 的 {symbol}</translation>
    </message>
    <message>
        <source>Label added</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>刪除標籤</translation>
    </message>
    <message>
        <source>Probability p of outcome {number}</source>
        <translation>結果 {number} 的機率 p</translation>
    </message>
    <message>
        <source>Probability q of outcome {number}</source>
        <translation>結果 {number} 的機率 q</translation>
    </message>
    <message>
        <source>Name of outcome {number}</source>
        <translation>結果 {number} 的名稱</translation>
    </message>
    <message>
        <source>Names of the outcomes</source>
        <translation>結果的名稱</translation>
    </message>
    <message>
        <source>Lock of a p</source>
        <translation>鎖定 p</translation>
    </message>
    <message>
        <source>Lock of a q</source>
        <translation>鎖定 q</translation>
    </message>
    <message>
        <source>Truth p₀</source>
        <translation>真實機率 p₀</translation>
    </message>
    <message>
        <source>Belief q₀</source>
        <translation>預測機率 q₀</translation>
    </message>
    <message>
        <source>Truth of label {number}</source>
        <translation>標籤 {number} 的真值</translation>
    </message>
    <message>
        <source>Surprisal, entropy, cross-entropy and KL divergence of a few outcomes</source>
        <translation>若干結果的資訊量、熵、交叉熵和 KL 散度</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>What the outcomes cost when they are written in 0s and 1s</source>
        <translation>用 0 和 1 寫下各個結果要花多少</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>連續變數</translation>
    </message>
    <message>
        <source>Continuous variables: integrals in place of sums</source>
        <translation>連續變數：用積分代替求和</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是與否</translation>
    </message>
    <message>
        <source>Binary cross-entropy, and examples with several labels</source>
        <translation>二元交叉熵，以及有多個標籤的樣本</translation>
    </message>
    <message>
        <source>log₂ · bits</source>
        <translation>log₂ · 位元</translation>
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
        <translation>其他底數…</translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation>對數的底</translation>
    </message>
    <message>
        <source>The unit in which uncertainty is measured: bits, nats, hartleys</source>
        <translation>它是衡量不確定性的單位：位元、奈特、哈特利</translation>
    </message>
    <message>
        <source>What it costs to believe q</source>
        <translation>按 q 預測的代價</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>種選擇</translation>
    </message>
    <message>
        <source>One outcome alone is certain: there is nothing to tell, so its word is empty and costs 0 bits.</source>
        <translation>只有一個結果，它必然發生：沒有什麼可說的，所以它的碼字是空的，花費 0 位元。</translation>
    </message>
    <message>
        <source>{outcome} happens, but q rules it out (q = 0). Its ideal word would never end, so H(p,q) is infinite. Huffman’s tree has a leaf for every outcome, likely or not: here the word has {bits} bits, and the mean stays finite.</source>
        <translation>{outcome} 會發生，而 q 卻把它排除了（q = 0）。它的理想碼字永無盡頭，所以 H(p,q) 是無窮大。霍夫曼樹卻給每個結果一片葉子，不管可能性大小：這裡它的碼字有 {bits} 位元，平均碼長仍是有限的。</translation>
    </message>
    <message>
        <source>Belief and truth agree: both codes are the same, and no code of whole words spends less on average.</source>
        <translation>預測分布與真實分布一致：兩套編碼相同，沒有哪套整數碼長的編碼平均花費更少。</translation>
    </message>
    <message>
        <source>q is wrong, and yet its code is as good as the best: words have whole lengths, so not every wrong belief shows in them.</source>
        <translation>q 是錯的，可為它造的編碼和最好的一樣好：碼字的長度是整數，所以並非每個錯誤的預測都會在碼字裡顯出來。</translation>
    </message>
    <message>
        <source>Who codes for q while p is true spends {price} bits more per outcome than the best code.</source>
        <translation>真實分布是 p，卻按 q 編碼：平均每個結果比最好的編碼多花 {price} 位元。</translation>
    </message>
    <message>
        <source>{price} That is less than H(p,q): rounding to whole lengths has made words shorter than −log₂ q that happen to be used often. Only H(p) is a bound that no code can pass.</source>
        <translation>{price}平均碼長卻小於 H(p,q)：取整數長度時，有些常用的碼字碰巧比 −log₂ q 短。只有 H(p) 才是任何編碼都越不過的下界。</translation>
    </message>
    <message>
        <source>{price} All q are powers of ½, so each word has exactly the length −log₂ q, and the mean is H(p,q).</source>
        <translation>{price}所有 q 都是 ½ 的冪，所以每個碼字的長度恰好是 −log₂ q，平均碼長就是 H(p,q)。</translation>
    </message>
    <message>
        <source>Whole lengths cost nothing here: all p are powers of ½, so each word has exactly its ideal length −log₂ p.</source>
        <translation>整數碼長在這裡不多花什麼：所有 p 都是 ½ 的冪，所以每個碼字恰好有理想長度 −log₂ p。</translation>
    </message>
    <message>
        <source>Whole lengths cost {cost} bits per outcome here. {outcome} never happens (p = 0) and still takes up a word, as nothing else would tell it apart.</source>
        <translation>整數碼長在這裡使每個結果多花 {cost} 位元。{outcome} 從不發生（p = 0），卻仍佔用一個碼字，因為沒有別的辦法把它區分開。</translation>
    </message>
    <message>
        <source>Whole lengths cost {cost} bits per outcome here: with two outcomes no word can be shorter than 1 bit, however little it tells.</source>
        <translation>整數碼長在這裡使每個結果多花 {cost} 位元：只有兩個結果時，碼字不能短於 1 位元，不管它說出的資訊有多少。</translation>
    </message>
    <message>
        <source>Whole lengths cost {cost} bits per outcome here; with Huffman’s code it is always less than 1.</source>
        <translation>整數碼長在這裡使每個結果多花 {cost} 位元；用霍夫曼編碼時總是少於 1 位元。</translation>
    </message>
    <message>
        <source>Whole lengths cost nothing here, as no bit is needed.</source>
        <translation>整數碼長在這裡不多花什麼，因為一個位元也不需要。</translation>
    </message>
    <message>
        <source>Try this: open Worked examples and choose “Codes: the letters of a sentence”.</source>
        <translation>試一試：打開「例題」，選擇「編碼：一句話裡的字母」。</translation>
    </message>
    <message>
        <source>Try this: give {outcome} a q of 0.01 and take it from another. H(p,q) becomes finite. Does the word of {outcome} change?</source>
        <translation>試一試：讓 {outcome} 的 q 等於 0.01，並從別的結果那裡減去它。H(p,q) 變為有限。{outcome} 的碼字會變嗎？</translation>
    </message>
    <message>
        <source>Try this: make q as wrong as you like. Both words keep 1 bit. To come closer to H(p), one would give words to several outcomes in a row.</source>
        <translation>試一試：讓 q 錯得多離譜都行。兩個碼字始終是 1 位元。要更接近 H(p)，就得給接連的幾個結果合起來編一個碼字。</translation>
    </message>
    <message>
        <source>Try this: let the largest and the smallest q change places, and watch their words do so too.</source>
        <translation>試一試：把最大的 q 和最小的 q 對調，看它們的碼字也跟著對調。</translation>
    </message>
    <message>
        <source>Try this: move 0.01 of p from one outcome to another. H(p) changes at once; do the words?</source>
        <translation>試一試：把 0.01 的 p 從一個結果移到另一個結果。H(p) 立刻變化；碼字也變嗎？</translation>
    </message>
    <message>
        <source>Try this: type the p of every outcome into its q. The code for q then spends no more than the one for p.</source>
        <translation>試一試：把每個結果的 p 填到它的 q 裡。這時按 q 的編碼花費就不比按 p 的多了。</translation>
    </message>
    <message>
        <source>Codes: powers of ½ reach H(p) exactly</source>
        <translation>編碼：½ 的冪恰好達到 H(p)</translation>
    </message>
    <message>
        <source>Codes: short words for what is rare</source>
        <translation>編碼：罕見的反而用短碼字</translation>
    </message>
    <message>
        <source>Codes: a whole bit for a coin that hardly tells anything</source>
        <translation>編碼：幾乎不帶資訊的硬幣也要整整 1 位元</translation>
    </message>
    <message>
        <source>Codes: the letters of a sentence</source>
        <translation>編碼：一句話裡的字母</translation>
    </message>
    <message>
        <source>{outcomes} outcomes: too many leaves to draw. Their words are in the table; the shortest has {shortest} bits, the longest {longest}.</source>
        <translation>{outcomes} 個結果：葉子太多，畫不下。它們的碼字在表格裡；最短的有 {shortest} 位元，最長的有 {longest} 位元。</translation>
    </message>
    <message>
        <source>{outcome}: probability {probability}, word {word} of {bits} bits, ideal length {ideal} bits</source>
        <translation>{outcome}：機率 {probability}，碼字 {word}，{bits} 位元，理想長度 {ideal} 位元</translation>
    </message>
    <message>
        <source>{first} and {second} joined: {probability}</source>
        <translation>{first} 與 {second} 合併：{probability}</translation>
    </message>
    <message>
        <source>{outcome}: {word}</source>
        <translation>{outcome}：{word}</translation>
    </message>
    <message>
        <source>There is no tree yet.</source>
        <translation>還沒有樹。</translation>
    </message>
    <message>
        <source>Code built for p, the truth</source>
        <translation>按真實分布 p 造的編碼</translation>
    </message>
    <message>
        <source>Code built for q, the belief</source>
        <translation>按預測分布 q 造的編碼</translation>
    </message>
    <message>
        <source>▲ ideal length −log₂ p</source>
        <translation>▲ 理想長度 −log₂ p</translation>
    </message>
    <message>
        <source>▲ ideal length −log₂ q</source>
        <translation>▲ 理想長度 −log₂ q</translation>
    </message>
    <message>
        <source>From the root on the left each branch is a digit of the word, 0 upwards and 1 downwards, and each leaf is an outcome. Point at one, or go from leaf to leaf with ↑ and ↓.</source>
        <translation>從左邊的根開始，每個分支是碼字的一位，向上為 0，向下為 1，每片葉子是一個結果。把滑鼠移到葉子上，或用 ↑ 和 ↓ 逐個走過。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Word, p</source>
        <translation>碼字 p</translation>
    </message>
    <message>
        <source>Its word in the code that was built for p</source>
        <translation>它在為 p 造的編碼裡的碼字 · code word</translation>
    </message>
    <message>
        <source>Word, q</source>
        <translation>碼字 q</translation>
    </message>
    <message>
        <source>Its word in the code that was built for q</source>
        <translation>它在為 q 造的編碼裡的碼字 · code word</translation>
    </message>
    <message>
        <source>x, in any unit</source>
        <translation>x（任意單位）</translation>
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
        <translation>分布類型</translation>
    </message>
    <message>
        <source>Another family keeps mean and standard deviation; an exponential one starts at 0 and keeps only the latter.</source>
        <translation>換一種密度時，平均值與標準差保持不變；指數密度從 0 開始，只保持標準差。</translation>
    </message>
    <message>
        <source>How thickly the probability lies at each x: p is the truth, the dashed q is believed. Drag either by its point, or choose one with ↑ and ↓ and move it with ← and →; with Ctrl these read the curves.</source>
        <translation>機率在每個 x 處有多密：p 是真實分布，虛線 q 是預測分布。拖曳各自的點來移動它們，或用 ↑ 和 ↓ 選一個、用 ← 和 → 移動它；按住 Ctrl 則讀出曲線的值。</translation>
    </message>
    <message>
        <source>x from {low} to {high}; p has the mean {mean_p} and rises to {peak_p}, q has the mean {mean_q} and rises to {peak_q}.</source>
        <translation>x 從 {low} 到 {high}；p 的平均值為 {mean_p}，最高到 {peak_p}；q 的平均值為 {mean_q}，最高到 {peak_q}。</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>還沒有曲線。</translation>
    </message>
    <message>
        <source>p(x) and q(x), probability per unit of x</source>
        <translation>p(x) 與 q(x)，機率密度（每單位 x）</translation>
    </message>
    <message>
        <source>The densities p and q</source>
        <translation>密度 p 與 q</translation>
    </message>
    <message>
        <source>mean: where the middle lies</source>
        <translation>平均值：中心的位置</translation>
    </message>
    <message>
        <source>It moves the whole density sideways, and its differential entropy stays the same.</source>
        <translation>它讓整個密度左右移動，微分熵保持不變。</translation>
    </message>
    <message>
        <source>Twice as wide means half as high, and one bit more of differential entropy.</source>
        <translation>寬度加倍，高度就減半，微分熵多一位元。</translation>
    </message>
    <message>
        <source>Only the width b − a counts: its logarithm is the differential entropy.</source>
        <translation>只有寬度 b − a 起作用：它的對數就是微分熵。</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>常態</translation>
    </message>
    <message>
        <source>standard deviation: how wide it is</source>
        <translation>標準差：有多寬</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均勻</translation>
    </message>
    <message>
        <source>lower end of the interval</source>
        <translation>區間的下端</translation>
    </message>
    <message>
        <source>upper end of the interval</source>
        <translation>區間的上端</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指數</translation>
    </message>
    <message>
        <source>rate: how often it happens; the mean wait is 1/λ</source>
        <translation>速率：發生得多頻繁；平均等待時間是 1/λ</translation>
    </message>
    <message>
        <source>Twice the rate crowds it into half the width, and takes one bit of differential entropy.</source>
        <translation>速率加倍，密度就擠到一半的寬度裡，微分熵少一位元。</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>scale: the mean distance from μ</source>
        <translation>尺度：到 μ 的平均距離</translation>
    </message>
    <message>
        <source>p(x) · log(p(x)/q(x)), in {unit} per unit of x; its area is D(p‖q)</source>
        <translation>p(x) · log(p(x)/q(x))，每單位 x 的{unit}數；面積就是 D(p‖q)</translation>
    </message>
    <message>
        <source>{sign} p is larger</source>
        <translation>{sign} p 較大</translation>
    </message>
    <message>
        <source>{sign} q is larger</source>
        <translation>{sign} q 較大</translation>
    </message>
    <message>
        <source>What each x adds to D(p‖q) where p is larger, and takes away where q is; the whole area is D(p‖q). ← and → read the curves, as the mouse does.</source>
        <translation>每個 x 在 p 較大處給 D(p‖q) 加上多少，在 q 較大處減去多少；整個面積就是 D(p‖q)。← 和 → 像滑鼠一樣讀出曲線的值。</translation>
    </message>
    <message>
        <source>It rises to {high} and falls to {low}; the area between it and 0 is D(p‖q) = {area} {unit}.</source>
        <translation>它升到 {high}，降到 {low}；它與 0 之間的面積是 D(p‖q) = {area} {unit}。</translation>
    </message>
    <message>
        <source>It rises to {high} and falls to {low} where q allows for x; where q is 0 and p is not, it is infinite: D(p‖q) = {area}.</source>
        <translation>在 q 大於 0 的地方它升到 {high}，降到 {low}；在 q 為 0 而 p 不為 0 處它是無窮大：D(p‖q) = {area}。</translation>
    </message>
    <message>
        <source>There is no curve yet.</source>
        <translation>還沒有曲線。</translation>
    </message>
    <message>
        <source>The integrand of D(p‖q)</source>
        <translation>D(p‖q) 的被積函數</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>小於 {high} 的地方</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>大於 {low} 的地方</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 到 {high} 之間</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Infinite: x can lie {where}, but q(x) = 0 there. What q rules out comes as an infinite surprise, and one such x is enough.</source>
        <translation>無窮大：x 可能出現在{where}，但那裡 q(x) = 0。q 排除了的 x 一旦出現，驚奇就是無窮大，一次就夠了。</translation>
    </message>
    <message>
        <source>A base below 1 turns the sign of every logarithm around. With the other sign, h and D are what they are in base {inverse}.</source>
        <translation>底數小於 1 時，每個對數的符號都反過來。換上相反的符號，h 和 D 就與以 {inverse} 為底時相同。</translation>
    </message>
    <message>
        <source>A base below 1 turns the sign of every logarithm around.</source>
        <translation>底數小於 1 時，每個對數的符號都反過來。</translation>
    </message>
    <message>
        <source>Belief and truth agree, so nothing is lost: h(p,q) is as small as it can be, h(p).</source>
        <translation>預測與真實一致，沒有損失：h(p,q) 達到最小值 h(p)。</translation>
    </message>
    <message>
        <source>Believing q when p is true costs {price} {unit} more per x than necessary, whatever unit x has.</source>
        <translation>真實分布為 p，卻按 q 預測，平均每個 x 多花 {price} {unit}，與 x 的單位無關。</translation>
    </message>
    <message>
        <source>h(p) is below 0: a density may exceed 1, and p reaches {peak}. Only probabilities, areas under p, stay below 1. With x in a unit a thousandth as large, h(p) would be {growth} {unit} more.</source>
        <translation>h(p) 小於 0：密度可以大於 1，p 最高達到 {peak}；不超過 1 的只是機率，也就是 p 下方的面積。若 x 的單位縮小到千分之一，h(p) 會增加 {growth} {unit}。</translation>
    </message>
    <message>
        <source>h depends on the unit of x: in one a thousandth as large (mm for m), h(p) is {growth} {unit} more. It may even be negative. D stays as it is.</source>
        <translation>h 與 x 的單位有關：單位縮小到千分之一（公尺換成公釐），h(p) 增加 {growth} {unit}。h 甚至可能為負。D 則不變。</translation>
    </message>
    <message>
        <source>In a base below 1, h(p) is above 0 where p is narrow, and below 0 where it is wide. With x in a unit a thousandth as large, h(p) would be {fall} {unit} less. D stays as it is.</source>
        <translation>底數小於 1 時，p 窄則 h(p) 大於 0，p 寬則 h(p) 小於 0。如果 x 的單位縮小到千分之一，h(p) 會減少 {fall} {unit}。D 保持不變。</translation>
    </message>
    <message>
        <source>Try this: choose the normal density for q. It is 0 nowhere, so D(p‖q) becomes finite.</source>
        <translation>試一試：給 q 選常態密度。它處處不為 0，D(p‖q) 就變成有限的了。</translation>
    </message>
    <message>
        <source>Try this: change one number of q a little, and watch D(p‖q) leave 0.</source>
        <translation>試一試：稍微改動 q 的一個數，看 D(p‖q) 離開 0。</translation>
    </message>
    <message>
        <source>Try this: make p narrower and narrower. When does h(p) fall below 0, and why?</source>
        <translation>試一試：讓 p 越來越窄。h(p) 什麼時候小於 0？為什麼？</translation>
    </message>
    <message>
        <source>Try this: make p narrower and narrower. When does h(p) rise above 0, and why?</source>
        <translation>試一試：讓 p 越來越窄。h(p) 什麼時候會升到 0 以上？為什麼？</translation>
    </message>
    <message>
        <source>Try this: choose the exponential density for q. What does it say about an x below 0?</source>
        <translation>試一試：給 q 選指數密度。對小於 0 的 x，它怎麼說？</translation>
    </message>
    <message>
        <source>Try this: choose the uniform density for q, and let its interval end inside of p.</source>
        <translation>試一試：給 q 選均勻密度，讓它的區間在 p 的裡面結束。</translation>
    </message>
    <message>
        <source>Densities: two normal ones, D(p‖q) by hand</source>
        <translation>密度：兩個常態密度，手算 D(p‖q)</translation>
    </message>
    <message>
        <source>Densities: their entropy can be negative</source>
        <translation>密度：熵可以是負的</translation>
    </message>
    <message>
        <source>Densities: of one variance, the normal one has the largest entropy</source>
        <translation>密度：變異數相同時，常態密度的熵最大</translation>
    </message>
    <message>
        <source>Densities: a normal belief is surprised by heavy tails</source>
        <translation>密度：以為是常態，其實是厚尾</translation>
    </message>
    <message>
        <source>Densities: a belief that rules out half of the truth</source>
        <translation>密度：預測排除了一半的真實</translation>
    </message>
    <message>
        <source>“{name}” is no density that this page knows. Choose one from the list.</source>
        <translation>這一頁沒有名為「{name}」的密度。請從清單中選擇。</translation>
    </message>
    <message>
        <source>A density of this family has {wanted} parameters, but there are {count}. Choose the family again, or press Ctrl+Z.</source>
        <translation>這種密度有 {wanted} 個參數，現在卻有 {count} 個。請重新選擇這種密度，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>{symbol} is not a finite number. Type one like {example}.</source>
        <translation>{symbol} 不是有限的數。請輸入一個數，例如 {example}。</translation>
    </message>
    <message>
        <source>{symbol} is {value}, but only a number above 0 gives a density. Type one like {example}.</source>
        <translation>{symbol} 是 {value}，但只有大於 0 的數才給出密度。請輸入一個數，例如 {example}。</translation>
    </message>
    <message>
        <source>{symbol} is {value}. Beyond 10⁶⁰ the figures could not be written any more. Type one like {example}.</source>
        <translation>{symbol} 是 {value}。超過 10⁶⁰，結果就無法寫出了。請輸入一個數，例如 {example}。</translation>
    </message>
    <message>
        <source>{symbol} is {value}. Below 10⁻⁶⁰ the figures could not be written any more. Type one like {example}.</source>
        <translation>{symbol} 是 {value}。小於 10⁻⁶⁰，結果就無法寫出了。請輸入一個數，例如 {example}。</translation>
    </message>
    <message>
        <source>b is {high}, but has to lie above a = {low}: the interval goes from a to b. Type a larger b.</source>
        <translation>b 是 {high}，但必須大於 a = {low}：區間是從 a 到 b。請輸入更大的 b。</translation>
    </message>
    <message>
        <source>a and b are too close to each other to spread probability between them. Type a larger b.</source>
        <translation>a 與 b 太接近，機率在它們之間鋪不開。請輸入更大的 b。</translation>
    </message>
    <message>
        <source>Binary cross-entropy over the believed probability of yes; drag to change it</source>
        <translation>二元交叉熵隨預測「是」的機率變化的曲線；拖曳可以改變它</translation>
    </message>
    <message>
        <source>Binary cross-entropy H(p₀,q₀), in {unit}</source>
        <translation>二元交叉熵 H(p₀,q₀)，單位：{unit}</translation>
    </message>
    <message>
        <source>At q₀ = {q} it is {cost} {unit}; its least, at q₀ = p₀, is H(p₀) = {least} {unit}</source>
        <translation>在 q₀ = {q} 處為 {cost} {unit}；最小值在 q₀ = p₀ 處，為 H(p₀) = {least} {unit}</translation>
    </message>
    <message>
        <source>At q₀ = {q} it is {cost} {unit}; its greatest, at q₀ = p₀, is H(p₀) = {least} {unit}</source>
        <translation>在 q₀ = {q} 處為 {cost} {unit}；最大值在 q₀ = p₀ 處，為 H(p₀) = {least} {unit}</translation>
    </message>
    <message>
        <source>q₀ {q}: H(p₀,q₀) {cost}</source>
        <translation>q₀ {q}：H(p₀,q₀) {cost}</translation>
    </message>
    <message>
        <source>What the answer costs on average, over the probability of yes that is believed: least at q₀ = p₀. Drag q₀, or p₀ by its disc; or choose one with ↓ and ↑ and move it with ← and →.</source>
        <translation>回答平均要付出多少，隨預測「是」的機率變化：q₀ = p₀ 處最小。拖曳 q₀，或拖曳圓點改變 p₀；或用 ↓ 和 ↑ 選一個、用 ← 和 → 移動它。</translation>
    </message>
    <message>
        <source>q₀, the believed probability of yes</source>
        <translation>q₀，預測答案為「是」的機率</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Score of label {number}</source>
        <translation>標籤 {number} 的得分</translation>
    </message>
    <message>
        <source>Any number: sigmoid turns each score into a probability of its own, softmax shares one whole among them all.</source>
        <translation>任意的數：sigmoid 把每個得分各自變成一個機率，softmax 則把總和 1 分給所有標籤。</translation>
    </message>
    <message>
        <source>The labels of one example: the score that a network gives to each, and a tick where it is true. As many may be true as you like.</source>
        <translation>一個樣本的標籤：網路給每個標籤的得分，為真的打上勾。可以有任意多個為真。</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Add a label with score 0, which is not true</source>
        <translation>新增一個得分為 0、不為真的標籤</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>刪除標籤</translation>
    </message>
    <message>
        <source>Remove the last label</source>
        <translation>刪除最後一個標籤</translation>
    </message>
    <message>
        <source>Softmax shares one 1 among all: raise one score, and the others fall. A sigmoid knows its own score only.</source>
        <translation>softmax 把總和 1 分給所有標籤：一個得分升高，其他的就下降。sigmoid 只看自己的得分。</translation>
    </message>
    <message>
        <source>Yes happens with probability {p}, but you hold it to be impossible (q₀ = 0). The surprise is infinite, and so is the cost.</source>
        <translation>「是」出現的機率為 {p}，你卻認為它不可能（q₀ = 0）。資訊量無窮大，代價也無窮大。</translation>
    </message>
    <message>
        <source>No happens with probability {p}, but you hold it to be impossible (q₀ = 1). The surprise is infinite, and so is the cost.</source>
        <translation>「否」出現的機率為 {p}，你卻認為它不可能（q₀ = 1）。資訊量無窮大，代價也無窮大。</translation>
    </message>
    <message>
        <source>A base below 1 turns the sign of every logarithm around. Without the minus sign, all costs are what they are in base {inverse}.</source>
        <translation>底小於 1 時，每個對數都變號。去掉負號，所有代價就與以 {inverse} 為底時相同。</translation>
    </message>
    <message>
        <source>Belief and truth agree. It still costs H(p₀): the answer itself is uncertain, and no belief is cheaper.</source>
        <translation>預測與真實一致，但仍要付出 H(p₀)：答案本身不確定，沒有哪種預測代價更小。</translation>
    </message>
    <message>
        <source>The answer is yes for sure, the usual case. Only −log q₀ counts; the term of no has the weight 0.</source>
        <translation>答案肯定為「是」，這是常見的情形。只有 −log q₀ 起作用；「否」那一項的權重是 0。</translation>
    </message>
    <message>
        <source>The answer is no for sure, the usual case. Only −log(1−q₀) counts; the term of yes has the weight 0.</source>
        <translation>答案肯定為「否」，這是常見的情形。只有 −log(1−q₀) 起作用；「是」那一項的權重是 0。</translation>
    </message>
    <message>
        <source>The answer itself is uncertain, so no belief costs less than H(p₀). Yours costs {price} {unit} more.</source>
        <translation>答案本身不確定，所以沒有哪種預測的代價小於 H(p₀)。現在的預測多花 {price} {unit}。</translation>
    </message>
    <message>
        <source>The truths sum to 1, so one class of all can be meant: both exist.</source>
        <translation>真實值之和為 1，可以理解為多類選一：兩種損失都有定義。</translation>
    </message>
    <message>
        <source>The truths sum to 1, so both exist. Multi-label costs {more} {unit} more, and never less: it asks about each label separately.</source>
        <translation>真實值之和為 1，所以兩種損失都有定義。多標籤要多付 {more} {unit}，而且從不會更少：它對每個標籤單獨發問。</translation>
    </message>
    <message>
        <source>No label is true. For several labels that is an answer; as one class of all it is none, so the multi-class loss is undefined.</source>
        <translation>沒有一個標籤為真。對多標籤來說這也是答案；對「多類選一」來說卻不是，所以多分類損失無定義。</translation>
    </message>
    <message>
        <source>The truths sum to {sum}, not to 1. That is no distribution over classes, so the multi-class loss is undefined. Nothing is normalised.</source>
        <translation>真實值之和是 {sum}，不是 1。這不是類別上的分布，所以多分類損失無定義。這裡不做正規化。</translation>
    </message>
    <message>
        <source>Try this: tick the boxes so that exactly one label is true. Which of the losses is larger?</source>
        <translation>試一試：只勾選一個標籤為真。哪種損失更大？</translation>
    </message>
    <message>
        <source>Try this: change the only score. The multi-label loss changes, and the multi-class loss stays 0: a class without others is certain.</source>
        <translation>試試看：改變這唯一的分數。多標籤損失會變，而多分類損失始終是 0：沒有別的類別時，這一類是確定的。</translation>
    </message>
    <message>
        <source>Try this: tick the boxes so that one label is wholly true and no other is. Of the terms of the multi-class loss, only its own is left.</source>
        <translation>試試看：勾選方框，讓一個標籤完全為真，其餘都不為真。多分類損失中就只剩下它的那一項。</translation>
    </message>
    <message>
        <source>Try this: raise the score of a label that is not true. The softmax of the true one falls; its sigmoid stays.</source>
        <translation>試一試：提高一個不為真的標籤的得分。真標籤的 softmax 下降，它的 sigmoid 不變。</translation>
    </message>
    <message>
        <source>Try this: move q₀ a little away from the end. Even a small doubt makes the cost finite.</source>
        <translation>試一試：讓 q₀ 離開端點一點點。只要有一點懷疑，代價就是有限的。</translation>
    </message>
    <message>
        <source>Try this: choose log₂ at the top. The picture turns over, and no cost is negative any more.</source>
        <translation>試試看：在上方選擇 log₂。圖會上下翻轉，所有代價都不再是負數。</translation>
    </message>
    <message>
        <source>Try this: set p₀ to 0.3, and look for the q₀ that costs least. Why is that cost not 0?</source>
        <translation>試一試：把 p₀ 設為 0.3，找出代價最小的 q₀。為什麼這個代價不是 0？</translation>
    </message>
    <message>
        <source>Try this: drag the diamond to either side. A little error costs little, certainty costs much.</source>
        <translation>試一試：把菱形拖向兩邊。錯一點，代價很小；錯得篤定，代價很大。</translation>
    </message>
    <message>
        <source>Try this: drag the diamond down to the lowest place of the curve. What is left there is H(p₀).</source>
        <translation>試一試：把菱形拖到曲線的最低處。剩下的就是 H(p₀)。</translation>
    </message>
    <message>
        <source>y · truth</source>
        <translation>y · 真實值</translation>
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
        <translation>標籤 {number}</translation>
    </message>
    <message>
        <source>One class of all</source>
        <translation>多類選一</translation>
    </message>
    <message>
        <source>Each label by itself</source>
        <translation>每個標籤單獨判斷</translation>
    </message>
    <message>
        <source>the sum is {sum}</source>
        <translation>總和是 {sum}</translation>
    </message>
    <message>
        <source>the truth sums to {sum}</source>
        <translation>真實值之和是 {sum}</translation>
    </message>
    <message>
        <source>Binary cross-entropy H(p₀,q₀)</source>
        <translation>二元交叉熵 H(p₀,q₀)</translation>
    </message>
    <message>
        <source>What the answer costs on average, if yes is believed with probability q₀</source>
        <translation>以機率 q₀ 預測「是」時，答案的平均代價</translation>
    </message>
    <message>
        <source>Entropy H(p₀)</source>
        <translation>熵 H(p₀)</translation>
    </message>
    <message>
        <source>Excess D(p₀‖q₀)</source>
        <translation>額外代價 D(p₀‖q₀)</translation>
    </message>
    <message>
        <source>What the answer costs one who believes the truth: how uncertain it is in itself</source>
        <translation>預測與真實一致時答案的代價：答案本身有多不確定</translation>
    </message>
    <message>
        <source>Binary cross-entropy over the believed probability of yes</source>
        <translation>隨預測「是」的機率變化的二元交叉熵</translation>
    </message>
    <message>
        <source>Each score goes through a sigmoid of its own, so several labels can be likely at once. ← and → go from label to label.</source>
        <translation>每個得分各經過一個 sigmoid，所以可以同時有幾個標籤都很可能為真。← 和 → 逐個走過標籤。</translation>
    </message>
    <message>
        <source>The same scores through softmax share one whole: what one class gains, the others lose. ← and → go from class to class.</source>
        <translation>同樣的得分經過 softmax 分享同一個整體：一類多得，其他類就少得。← 和 → 逐個走過各類。</translation>
    </message>
    <message>
        <source>KL divergence: what the belief adds to H(p₀)</source>
        <translation>KL 散度：預測在 H(p₀) 之上增加的部分</translation>
    </message>
    <message>
        <source>Multi-label loss</source>
        <translation>多標籤損失</translation>
    </message>
    <message>
        <source>The sum of the binary cross-entropies of all labels</source>
        <translation>所有標籤的二元交叉熵之和</translation>
    </message>
    <message>
        <source>Multi-class loss</source>
        <translation>多分類損失</translation>
    </message>
    <message>
        <source>−log softmax of the true class, where the truths sum to 1</source>
        <translation>真實值之和為 1 時，真實類別的 −log softmax</translation>
    </message>
    <message>
        <source>Choose p₀, or q₀</source>
        <translation>選擇 p₀ 或 q₀</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>一個問題</translation>
    </message>
    <message>
        <source>Truth p₀: how often the answer is yes</source>
        <translation>真實機率 p₀：答案為「是」的頻率</translation>
    </message>
    <message>
        <source>1 where the answer is yes for sure, 0 where it is no</source>
        <translation>答案肯定為「是」時是 1，肯定為「否」時是 0</translation>
    </message>
    <message>
        <source>Belief q₀: how likely yes is thought to be</source>
        <translation>預測機率 q₀：認為答案為「是」的可能性</translation>
    </message>
    <message>
        <source>What a model says, the output of a sigmoid</source>
        <translation>模型的說法，即 sigmoid 的輸出</translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation>多個標籤</translation>
    </message>
    <message>
        <source>Tags of a photo, say. A model gives each a score z; tick those that are true.</source>
        <translation>比如一張照片的標籤。模型給每個標籤一個得分 z；請勾選其中為真的。</translation>
    </message>
    <message>
        <source>One question: the answer is yes, and only one term counts</source>
        <translation>一個問題：答案為「是」，只有一項起作用</translation>
    </message>
    <message>
        <source>One question: sure and wrong</source>
        <translation>一個問題：篤定卻錯了</translation>
    </message>
    <message>
        <source>One question: an honest maybe costs H(p₀), not 0</source>
        <translation>一個問題：誠實的「也許」代價是 H(p₀)，不是 0</translation>
    </message>
    <message>
        <source>One question: a yes that was held to be impossible</source>
        <translation>一個問題：曾認為不可能的「是」</translation>
    </message>
    <message>
        <source>Several labels: two are true at once</source>
        <translation>多個標籤：兩個同時為真</translation>
    </message>
    <message>
        <source>Several labels: only one is true, so both losses exist</source>
        <translation>多個標籤：只有一個為真，兩種損失都有定義</translation>
    </message>
    <message>
        <source>{name} is not a finite number. Type one from 0 to 1.</source>
        <translation>{name} 不是有限的數。請輸入 0 到 1 之間的數。</translation>
    </message>
    <message>
        <source>{name} is {value}, but a probability cannot be negative. Type a number from 0 to 1.</source>
        <translation>{name} 是 {value}，但機率不能為負。請輸入 0 到 1 之間的數。</translation>
    </message>
    <message>
        <source>{name} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1.</source>
        <translation>{name} 是 {value}，但機率不能大於 1。請輸入 0 到 1 之間的數。</translation>
    </message>
    <message>
        <source>There are no labels. Add at least one.</source>
        <translation>沒有標籤。請至少新增一個。</translation>
    </message>
    <message>
        <source>There are {labels} labels, and the picture has room for {most}. Remove some, or press Ctrl+Z.</source>
        <translation>有 {labels} 個標籤，圖中只放得下 {most} 個。請刪除一些，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>There are {scores} scores, but for {truths} labels it is said whether they are true. Tick anew what is true, or press Ctrl+Z.</source>
        <translation>有 {scores} 個得分，卻給出了 {truths} 個標籤的真假。請重新勾選為真的標籤，或按 Ctrl+Z。</translation>
    </message>
    <message>
        <source>The score of label {number} is not a finite number. Type one like 2.5.</source>
        <translation>標籤 {number} 的得分不是有限的數。請輸入像 2.5 這樣的數。</translation>
    </message>
    <message>
        <source>The score of label {number} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰.</source>
        <translation>標籤 {number} 的得分太大，無法計算。請輸入 −10¹⁰⁰ 到 10¹⁰⁰ 之間的數。</translation>
    </message>
    <message>
        <source>Whether label {number} is true is not said by a finite number. Click its box.</source>
        <translation>標籤 {number} 的真值不是有限的數。請點選它的方框。</translation>
    </message>
    <message>
        <source>The truth of label {number} is {value}, but it lies between 0 (not at all) and 1 (wholly true). Click its box.</source>
        <translation>標籤 {number} 的真值是 {value}，但它應在 0（完全不真）和 1（完全為真）之間。請點選它的方框。</translation>
    </message>
    <message>
        <source>true</source>
        <translation>為真</translation>
    </message>
    <message>
        <source>Label {number} is true</source>
        <translation>標籤 {number} 為真</translation>
    </message>
    <message>
        <source>Tick what is true; any number of labels may be</source>
        <translation>勾選為真的標籤；可以有任意多個</translation>
    </message>
    <message>
        <source>Entropy, in {unit}</source>
        <translation>熵，單位：{unit}</translation>
    </message>
    <message>
        <source>A curve that rises from 0 to its top at one half and falls again. On it: H(p) {p}, H(q) {q}</source>
        <translation>曲線從 0 升到二分之一處的最高點，再降下來。曲線上：H(p) {p}，H(q) {q}</translation>
    </message>
    <message>
        <source>How uncertain a question with two answers is, over how likely the first answer is: most of all at one half. The disc is p, the diamond q. Move over it, or press ← and →, to read it off.</source>
        <translation>只有兩個答案的問題有多不確定，隨第一個答案的可能性變化：一半處最不確定。圓點是 p，菱形是 q。把滑鼠移到圖上，或按 ← 和 →，可讀出數值。</translation>
    </message>
    <message>
        <source>H({x}) = {entropy} {unit}</source>
        <translation>H({x}) = {entropy} {unit}</translation>
    </message>
    <message>
        <source>Probability of outcome 1</source>
        <translation>結果 1 的機率</translation>
    </message>
    <message>
        <source>Entropy of two outcomes</source>
        <translation>兩個結果的熵</translation>
    </message>
    <message>
        <source>The text of {side} has no letters to count. Paste or type one.</source>
        <translation>{side} 的文字裡沒有可數的字。請貼上或輸入文字。</translation>
    </message>
    <message>
        <source>The text of {side} has no words to count. Paste or type one.</source>
        <translation>{side} 的文字裡沒有可數的詞。請貼上或輸入文字。</translation>
    </message>
    <message>
        <source>The texts have {different} different words, and there is room for {most} outcomes. Count shorter texts, or letters.</source>
        <translation>文字裡有 {different} 個不同的詞，而最多容納 {most} 個結果。請統計較短的文字，或改為統計字母。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells of a spreadsheet first: a name, p and q in each row.</source>
        <translation>沒有可貼上的內容。請先在試算表中複製儲存格：每列一個名稱、p 和 q。</translation>
    </message>
    <message>
        <source>What was copied has {characters} characters, too many for a table of outcomes. Nothing was changed. To count a text, open “Count a text” below.</source>
        <translation>複製的內容有 {characters} 個字元，作為結果的表格太長了。什麼都沒有改變。要統計文字中的字詞，請打開下面的「統計文字中的字詞」。</translation>
    </message>
    <message>
        <source>What was copied has {rows} rows, and there is room for {most} outcomes. Nothing was changed.</source>
        <translation>複製的內容有 {rows} 列，而最多容納 {most} 個結果。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>Row {row}, “{text}”, has no number in its last cell. Copy rows like “sunny 0.7 0.5”: a name, p and q. Nothing was changed.</source>
        <translation>第 {row} 列「{text}」的最後一格不是數。請複製像「晴 0.7 0.5」這樣的列：名稱、p 和 q。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>Row {row}, “{text}”, has {numbers} numbers; p and q are two. Copy fewer columns. Nothing was changed.</source>
        <translation>第 {row} 列「{text}」有 {numbers} 個數，而 p 和 q 只有兩個。請少複製幾欄。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>Row {row}, “{text}”, has another number of probabilities than the rows above. Fill the gap and copy again. Nothing was changed.</source>
        <translation>第 {row} 列「{text}」的機率個數與上面的列不同。請補上空缺後再複製。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>“{name}” is the name of rows {row} and {other}. Give each outcome its own name. Nothing was changed.</source>
        <translation>第 {row} 列和第 {other} 列都叫「{name}」。請給每個結果各取一個名稱。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>p · truth, smoothed</source>
        <translation>p · 真實分布（已平滑）</translation>
    </message>
    <message>
        <source>q · belief, smoothed</source>
        <translation>q · 預測分布（已平滑）</translation>
    </message>
    <message>
        <source>All other bars of {side} are locked, so none can give way. Click a padlock to open it.</source>
        <translation>{side} 的其他長條都鎖住了，沒有誰能讓位。點擊鎖可以打開它。</translation>
    </message>
    <message>
        <source>The only outcome is certain. Add another one, to which it can give way.</source>
        <translation>唯一的結果是必然的。再新增一個結果，它才能讓位。</translation>
    </message>
    <message>
        <source>The locked bars of {side} hold all there is, so this one can only be 0. Click a padlock to open it.</source>
        <translation>鎖住的 {side} 長條已佔滿全部，這根只能是 0。點擊鎖可以打開它。</translation>
    </message>
    <message>
        <source>Bars of p and q; arrow keys choose and change one, L locks it</source>
        <translation>p 和 q 的長條；方向鍵選擇並改變，L 鍵鎖定</translation>
    </message>
    <message>
        <source>How likely each outcome is, p, and how likely it is believed to be, q. Pull a bar by its end, or with ↑ and ↓: the others give way, unless their padlock is closed.</source>
        <translation>每個結果有多可能（p），以及預測它有多可能（q）。拉動長條的末端，或用 ↑ 和 ↓：其他長條會讓位，除非掛鎖是鎖上的。</translation>
    </message>
    <message>
        <source>Letters and Chinese characters</source>
        <translation>字母和漢字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>單字</translation>
    </message>
    <message>
        <source>That text has {characters} characters; up to {most} can be counted. Paste a piece of it.</source>
        <translation>這段文字有 {characters} 個字元，最多能統計 {most} 個。請貼上其中一段。</translation>
    </message>
    <message>
        <source>Paste or type any text; Tab leaves the field</source>
        <translation>貼上或輸入任意文字；Tab 鍵離開輸入欄</translation>
    </message>
    <message>
        <source>Count a text</source>
        <translation>統計文字中的字詞</translation>
    </message>
    <message>
        <source>How often each letter or word occurs becomes p, that of a second text q</source>
        <translation>每個字或詞出現的頻率成為 p，第二段文字的頻率成為 q</translation>
    </message>
    <message>
        <source>A text for p: paste or type</source>
        <translation>用於 p 的文字：貼上或輸入</translation>
    </message>
    <message>
        <source>A second text for q, if you like</source>
        <translation>用於 q 的第二段文字（可選）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>What was counted takes the place of all outcomes; undo brings them back</source>
        <translation>統計結果取代所有結果；復原可以恢復它們</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計單位</translation>
    </message>
    <message>
        <source>Each different letter, or each different word, becomes an outcome</source>
        <translation>每個不同的字母或每個不同的詞成為一個結果</translation>
    </message>
    <message>
        <source>The same figure, added up in small steps by the machine; behind ± is what it may be wrong by</source>
        <translation>同一個數，由機器一小步一小步加起來；± 後面是可能的誤差</translation>
    </message>
    <message>
        <source>The price of believing q, in two parts</source>
        <translation>按 q 預測的代價，分成兩部分</translation>
    </message>
    <message>
        <source>The upper bar is what nobody is spared, H(p), and the price of a wrong belief, D(p‖q), behind it. Together they are as long as the lower bar: what is paid, H(p,q).</source>
        <translation>上面的長條是誰也免不了的 H(p)，後面接著預測不準的代價 D(p‖q)。兩者合起來與下面的長條一樣長，即實際付出的 H(p,q)。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>複製圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>另存為 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存為 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>複製表格(&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存為 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy &amp;LaTeX</source>
        <translation>複製 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>Save LaTe&amp;X…</source>
        <translation>儲存 LaTeX(&amp;X)…</translation>
    </message>
    <message>
        <source>Nothing on this page can be exported yet</source>
        <translation>本頁目前沒有可匯出的內容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已複製：{title}</translation>
    </message>
    <message>
        <source>Copied: {count} cells of “{title}”</source>
        <translation>已複製：「{title}」的 {count} 個儲存格</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>向量圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>儲存「{title}」</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>「{text}」不是數字。請輸入 0.25、1/4、25% 或 1e-3 這樣的數。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type one like 10.</source>
        <translation>「{text}」不是整數。請輸入 10 這樣的整數。</translation>
    </message>
    <message>
        <source>“{text}” is too large to count with. Type a whole number like 10.</source>
        <translation>「{text}」太大，無法用來計數。請輸入像 10 這樣的整數。</translation>
    </message>
    <message>
        <source>This field is empty. Type a number, or press Esc to get the last one back.</source>
        <translation>這個欄位是空的。請輸入一個數，或按 Esc 恢復上一個。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>undefined</source>
        <translation>無定義</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>無窮大</translation>
    </message>
    <message>
        <source>Ctrl+C copies it with every digit.</source>
        <translation>Ctrl+C 複製它的全部位數。</translation>
    </message>
    <message>
        <source>Space, or a click, shows how it comes about.</source>
        <translation>按空白鍵或點擊，顯示它是怎麼來的。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>已有名為「{name}」的檔案。要取代它嗎？</translation>
    </message>
    <message>
        <source>It is in the folder {folder}. What is in it now would be lost.</source>
        <translation>它在資料夾 {folder} 中。其中現有的內容將會遺失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>換個名稱…</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>檔案名稱：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>檔案類型：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>{suffix} 檔案</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Formula with its numbers</source>
        <translation>代入數字的公式</translation>
    </message>
    <message>
        <source>How the figure comes about: the formula, and below it the same with the numbers in it.</source>
        <translation>這個數是怎麼來的：公式，以及下面代入數字的同一公式。</translation>
    </message>
    <message>
        <source>How the figure comes about: the formula, and below it the same with the numbers in it. A term lights up together with what it stands for: point at it, or press ← and →.</source>
        <translation>這個數是怎麼來的：公式，以及下面代入數字的同一公式。每一項會與它所代表的東西一起亮起：把滑鼠移上去，或按 ← 和 →。</translation>
    </message>
    <message>
        <source>There is nothing to work out yet.</source>
        <translation>還沒有可以計算的東西。</translation>
    </message>
</context>
<context>
    <name>Initializers</name>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation>Xavier (Glorot)，均勻</translation>
    </message>
    <message>
        <source>Xavier (Glorot), normal</source>
        <translation>Xavier (Glorot)，常態</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He，均勻</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He，常態</translation>
    </message>
    <message>
        <source>LeCun, uniform</source>
        <translation>LeCun，均勻</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun，常態</translation>
    </message>
    <message>
        <source>N(0, 1), whatever the width</source>
        <translation>N(0, 1)，不論寬度</translation>
    </message>
    <message>
        <source>U[−1, 1], whatever the width</source>
        <translation>U[−1, 1]，不論寬度</translation>
    </message>
    <message>
        <source>All weights 0.1</source>
        <translation>權重全為 0.1</translation>
    </message>
    <message>
        <source>All weights 0</source>
        <translation>權重全為 0</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Put back what is being dragged</source>
        <translation>把正在拖曳的放回原處</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>每個數值</translation>
    </message>
    <message>
        <source>Lock the chosen bar, or unlock it</source>
        <translation>鎖定或解鎖選取的長條</translation>
    </message>
    <message>
        <source>Choose another bar</source>
        <translation>選擇另一根長條</translation>
    </message>
    <message>
        <source>Pull the chosen bar by a hundredth of the axis</source>
        <translation>把選取的長條拉動座標軸的百分之一</translation>
    </message>
    <message>
        <source>Pull the chosen bar by a tenth</source>
        <translation>把選取的長條拉動十分之一</translation>
    </message>
    <message>
        <source>Pull the chosen bar as far as it goes</source>
        <translation>把選取的長條拉到底</translation>
    </message>
    <message>
        <source>Read the curves elsewhere</source>
        <translation>在別處讀出曲線的值</translation>
    </message>
    <message>
        <source>Move the point by a step</source>
        <translation>把點移動一步</translation>
    </message>
    <message>
        <source>Move the point by ten steps</source>
        <translation>把點移動十步</translation>
    </message>
    <message>
        <source>Move the point to an end</source>
        <translation>把點移到一端</translation>
    </message>
    <message>
        <source>Read the curves, step by step</source>
        <translation>逐步讀出曲線的值</translation>
    </message>
    <message>
        <source>Read the curves at an end</source>
        <translation>在一端讀出曲線的值</translation>
    </message>
    <message>
        <source>Read no more</source>
        <translation>不再讀數</translation>
    </message>
    <message>
        <source>Go from bar to bar, and read each</source>
        <translation>逐根走過長條並讀數</translation>
    </message>
    <message>
        <source>Go from one to the next, and read each</source>
        <translation>從一個走到下一個並讀數</translation>
    </message>
    <message>
        <source>Copy it with every digit</source>
        <translation>複製它的全部位數</translation>
    </message>
    <message>
        <source>Show how it comes about</source>
        <translation>顯示它是怎麼來的</translation>
    </message>
    <message>
        <source>Light one term after another, together with what it stands for</source>
        <translation>逐項亮起，與所代表的東西一起</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Go from figure to figure</source>
        <translation>逐個走過數值</translation>
    </message>
    <message>
        <source>Tables of figures</source>
        <translation>數值表</translation>
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
        <translation>圖和數值仍是上一次能算出的結果。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>單步</translation>
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
        <translation>多項設定</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>例題</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>檢視的內容</translation>
    </message>
    <message>
        <source>Drag it, or type a number.</source>
        <translation>拖曳它，或輸入一個數。</translation>
    </message>
    <message>
        <source>Pages of this tab</source>
        <translation>本分頁的各頁</translation>
    </message>
    <message>
        <source>Each page is about another question; what is set on one is the same on all that have it.</source>
        <translation>每一頁討論另一個問題；同一項設定在所有用到它的頁上都一樣。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shows or hides what can be set, at the left. Click it again to change back.</source>
        <translation>顯示或收起左側的設定。再點擊一次即可恢復。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解說</translation>
    </message>
    <message>
        <source>Shows or hides figures, formulas and what they mean, at the right. Click it again to change back.</source>
        <translation>顯示或收起右側的數值、公式及其意義。再點擊一次即可恢復。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Read the step before again; the tab is set as it was there</source>
        <translation>重讀上一步；分頁恢復成那時的設定</translation>
    </message>
    <message>
        <source>Go on; the tab is set for the next step</source>
        <translation>繼續；分頁按下一步設定</translation>
    </message>
    <message>
        <source>Close the lesson; everything in the tab stays as it is</source>
        <translation>關閉課程；分頁中的一切保持原樣</translation>
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
        <translation>結束課程</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>There are no curves yet.</source>
        <translation>還沒有曲線。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Worked examples…</source>
        <translation>例題…</translation>
    </message>
    <message>
        <source>Settings to begin with, each of which shows something; undo leads back</source>
        <translation>可以從這些設定開始，每一個都說明一點；復原可以回來</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長邊裝訂</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短邊裝訂</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>頁面範圍(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Save a report of this tab</source>
        <translation>儲存此分頁的報告</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF，一頁</translation>
    </message>
    <message>
        <source>Web page with everything in it</source>
        <translation>包含全部內容的網頁</translation>
    </message>
    <message>
        <source>Print preview: {title}</source>
        <translation>預覽列印：{title}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as a PDF, and print that on another one.</source>
        <translation>這部電腦沒有設定印表機。請將報告儲存為 PDF，再到另一部電腦上列印。</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>已送往印表機 {printer}</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the page. Look whether it is on, or save the report as a PDF.</source>
        <translation>印表機 {printer} 沒有接收此頁。請檢查它是否開啟，或將報告儲存為 PDF。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>Calculation, step by step</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Everything needed to reproduce this</source>
        <translation>重現所需的全部內容</translation>
    </message>
    <message>
        <source>All other fields are as the program sets them at first.</source>
        <translation>其餘欄位均為程式的初始值。</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>種子 {seed}</translation>
    </message>
    <message>
        <source>Worked example: {title}</source>
        <translation>例題：{title}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部位數</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Left out for want of room: {things}. The report as HTML has everything.</source>
        <translation>因版面不足而省略：{things}。HTML 報告包含全部內容。</translation>
    </message>
    <message>
        <source>Long values are shortened (…): the report as HTML and the project file have them in full.</source>
        <translation>較長的值已縮短（…）：HTML 報告和專案檔中有完整的值。</translation>
    </message>
    <message>
        <source>more rows of tables: {rows}</source>
        <translation>表格的其餘列：{rows}</translation>
    </message>
    <message>
        <source>more formulas: {formulas}</source>
        <translation>其餘公式：{formulas}</translation>
    </message>
    <message>
        <source>more settings: {settings}</source>
        <translation>其餘設定：{settings}</translation>
    </message>
    <message>
        <source>more sentences: {sentences}</source>
        <translation>其餘說明：{sentences}</translation>
    </message>
    <message>
        <source>the list of all fields</source>
        <translation>全部欄位的清單</translation>
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
        <translation>按「開始」</translation>
    </message>
    <message>
        <source>Run and display</source>
        <translation>執行與顯示</translation>
    </message>
    <message>
        <source>in the project file</source>
        <translation>在專案檔中</translation>
    </message>
</context>
<context>
    <name>Smoke</name>
    <message>
        <source>The program does not work as it should, at the step “{step}”: {trouble}</source>
        <translation>程式在步驟「{step}」未能正常運作：{trouble}</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}: {error}</source>
        <translation>無法寫入資料夾 {folder}：{error}</translation>
    </message>
    <message>
        <source>it is not done after {seconds} seconds</source>
        <translation>過了 {seconds} 秒還沒有完成</translation>
    </message>
    <message>
        <source>{name} is {found} instead of {known}</source>
        <translation>{name} 是 {found}，應為 {known}</translation>
    </message>
    <message>
        <source>there is no button {name} that can be pressed</source>
        <translation>沒有可以按的按鈕 {name}</translation>
    </message>
    <message>
        <source>nothing shows {name}</source>
        <translation>沒有地方顯示 {name}</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: {trouble}</source>
        <translation>「{name}」無法顯示：{trouble}</translation>
    </message>
    <message>
        <source>training makes no progress: the loss was {before} and is {after}</source>
        <translation>訓練沒有進展：損失原為 {before}，現為 {after}</translation>
    </message>
    <message>
        <source>“{name}” was saved, but cannot be opened again: {error}</source>
        <translation>「{name}」已儲存，但無法再次開啟：{error}</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {error}</source>
        <translation>「{name}」無法儲存：{error}</translation>
    </message>
    <message>
        <source>“{name}” has other settings than were saved: {lab}</source>
        <translation>「{name}」中的設定與儲存時不同：{lab}</translation>
    </message>
    <message>
        <source>the network in “{name}” has other weights or figures than it should</source>
        <translation>「{name}」中網路的權重或數值與應有的不同</translation>
    </message>
    <message>
        <source>in the language {language}, “{shown}” stands where “{known}” should</source>
        <translation>在語言 {language} 中，應為「{known}」之處顯示的是「{shown}」</translation>
    </message>
    <message>
        <source>the window says: {sentence}</source>
        <translation>視窗提示：{sentence}</translation>
    </message>
    <message>
        <source>the picture {name} is empty</source>
        <translation>圖片 {name} 是空的</translation>
    </message>
    <message>
        <source>nothing is to be seen of {name}</source>
        <translation>看不到 {name}</translation>
    </message>
    <message>
        <source>{name} was not written, or is empty</source>
        <translation>{name} 沒有寫入，或是空的</translation>
    </message>
    <message>
        <source>something unexpected has happened: {error}</source>
        <translation>發生了意外的錯誤：{error}</translation>
    </message>
</context>
<context>
    <name>Softmax</name>
    <message>
        <source>With a single class there is nothing to decide: its probability is 1.</source>
        <translation>只有一個類別，沒什麼可選：它的機率就是 1。</translation>
    </message>
    <message>
        <source>A soft target: no prediction can have a smaller loss than the entropy of the target, {least} nats. This one is {above} nats above it.</source>
        <translation>軟目標：任何預測的損失都不會小於目標的熵，即 {least} 奈特。現在的預測比它高 {above} 奈特。</translation>
    </message>
    <message>
        <source>With a single class q is 1 whatever its logit is. So its slope is 0, and there is no gradient.</source>
        <translation>只有一類時，無論 logit 是多少，q 都是 1。所以斜率是 0，沒有梯度。</translation>
    </message>
    <message>
        <source>{logit} is so large beside h that adding h changes none of its 16 digits: there is nothing to measure. ∂ℓ/∂o by the formula needs no step and is still right.</source>
        <translation>與 h 相比，{logit} 大到加上 h 也不改變它 16 位數字中的任何一位：沒有什麼可測。公式給出的 ∂ℓ/∂o 不需要步長，仍然正確。</translation>
    </message>
    <message>
        <source>The measured slopes are off, not the formula: the loss is so large, {loss} nats, that too few of its 16 digits tell o − h from o + h.</source>
        <translation>不準的是測得的斜率，不是公式：損失太大，有 {loss} 奈特，它的 16 位數字中能區分 o − h 和 o + h 的太少了。</translation>
    </message>
    <message>
        <source>q of {name} is rounded to 0, so −y/q is infinite and the product with J undefined. The collapsed form (q − y)/T is still right: that is why libraries compute softmax and loss in one.</source>
        <translation>{name}的 q 被捨入為 0，因此 −y/q 是無窮大，與 J 的乘積無定義。合併後的形式 (q − y)/T 仍然正確：這就是函式庫把 softmax 和損失合在一起計算的原因。</translation>
    </message>
    <message>
        <source>Saturated: no slope of q is above {largest}. A loss whose own slope is bounded, like the squared error, teaches next to nothing here; that of cross-entropy, −y/q, grows as q falls, and (q − y)/T is left.</source>
        <translation>飽和：q 的斜率都不超過 {largest}。自身斜率有界的損失（如平方誤差）在這裡幾乎教不會什麼；交叉熵的斜率 −y/q 隨 q 變小而增大，剩下的正是 (q − y)/T。</translation>
    </message>
    <message>
        <source>Try this: raise the logit of {name} until its q is no longer 0. Product and collapsed form agree again.</source>
        <translation>試一試：把{name}的 logit 調高，直到它的 q 不再是 0。乘積與合併後的形式又一致了。</translation>
    </message>
    <message>
        <source>Each row and each column of J sums to 0: what one class gains the others lose. No slope can exceed 1/(4T) = {bound}, and the largest here is {largest}.</source>
        <translation>J 的每一列和每一欄之和都是 0：一類得到的，正是其他類失去的。斜率不會超過 1/(4T) = {bound}，這裡最大的是 {largest}。</translation>
    </message>
    <message>
        <source>Try this: add a class, so that there is something to decide.</source>
        <translation>試一試：再新增一個類別，才有得選。</translation>
    </message>
    <message>
        <source>Try this: bring o + c closer to 0, or raise T, until the slopes can be measured again.</source>
        <translation>試一試：讓 o + c 更接近 0，或者調高 T，直到斜率又能測出來。</translation>
    </message>
    <message>
        <source>Try this: bring the logits closer together until the matrix takes on colour again.</source>
        <translation>試一試：讓各個 logits 靠攏，直到矩陣重新有顏色。</translation>
    </message>
    <message>
        <source>Try this: take a hard target, with one class, no smoothing and no mixup. A single term of the chain rule is left, and it gives (q − y)/T all the same.</source>
        <translation>試一試：換成硬目標：只有一類，不平滑，也不混合。連鎖律只剩一項，得到的仍是 (q − y)/T。</translation>
    </message>
    <message>
        <source>Try this: pull one logit far above the others. The whole matrix fades, but ∂ℓ/∂o does not if another class is true.</source>
        <translation>試一試：把一個 logit 拖到遠高於其他。整個矩陣會褪色，但如果真實的是另一類，∂ℓ/∂o 不會消失。</translation>
    </message>
    <message>
        <source>Undecided: {leaders} share the lead with a probability of {largest} each; argmax and hardmax name the first of them.</source>
        <translation>未定：{leaders}並列領先，機率各為 {largest}；argmax 和 hardmax 取其中第一個。</translation>
    </message>
    <message>
        <source>Right and sure: {true} gets {q} of the probability, so there is little left to learn.</source>
        <translation>正確且有把握：{true}得到 {q} 的機率，幾乎沒有什麼可學的了。</translation>
    </message>
    <message>
        <source>Right but unsure: {true} leads with {q} only. The further its logit is above the others, the smaller the loss.</source>
        <translation>正確但沒把握：{true}僅以 {q} 領先。它的 logit 比其他的高得越多，損失越小。</translation>
    </message>
    <message>
        <source>Confidently wrong: {winner} gets {largest}, {true}, which is true, only {q}. That is why the loss is so large.</source>
        <translation>自信地錯了：{winner}得到 {largest}，而真實的{true}只有 {q}。所以損失這麼大。</translation>
    </message>
    <message>
        <source>Wrong: {winner} leads with {largest}, {true}, which is true, has {q}. A step against the gradient lifts the logit of {true} and lowers all others.</source>
        <translation>錯誤：{winner}以 {largest} 領先，真實的{true}是 {q}。逆著梯度走一步，會抬高{true}的 logit，壓低其他所有的。</translation>
    </message>
    <message>
        <source>Try this: choose a single true class. Now the loss can fall to 0, but only as its logit runs away from the others.</source>
        <translation>試一試：只選一個真實類別。現在損失可以趨近 0，但它的 logit 要不斷遠離其他的才行。</translation>
    </message>
    <message>
        <source>Try this: bring each bar of q as near as you can to that of y. Where y is 0 it comes nearer for ever, and is never there.</source>
        <translation>試一試：讓 q 的每個長條盡量接近 y 的。在 y 為 0 的地方，它會一直靠近，卻永遠到不了。</translation>
    </message>
    <message>
        <source>Try this: move the logits until each bar of q is as high as that of y. The gradient bars vanish, and no loss can be smaller.</source>
        <translation>試一試：調整 logits，讓每一類的 q 和 y 一樣高。這時梯度長條消失，損失達到最小。</translation>
    </message>
    <message>
        <source>Try this: move the temperature to the other side of 1. Below 1 the largest logit takes more, above 1 all draw level.</source>
        <translation>試一試：把溫度調到 1 的另一邊。低於 1，最大的 logit 分得更多；高於 1，各類趨於平均。</translation>
    </message>
    <message>
        <source>Try this: drag the logit of the true class up until it wins. Watch the loss and the gradient bars shrink.</source>
        <translation>試一試：把真實類別的 logit 慢慢拖大，直到它勝出，看損失和梯度長條怎樣變小。</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 個類別</translation>
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
        <translation>第 {number} 類的名稱</translation>
    </message>
    <message>
        <source>Logit of class {number}</source>
        <translation>第 {number} 類的 logit</translation>
    </message>
    <message>
        <source>Target of class {number}</source>
        <translation>第 {number} 類的目標</translation>
    </message>
    <message>
        <source>What the class is called in the pictures; without a name it has its number</source>
        <translation>類別在圖中的名稱；沒有名稱時用它的編號</translation>
    </message>
    <message>
        <source>The raw score of the class, any number: the larger, the more likely it is</source>
        <translation>類別的原始得分，可以是任何數：越大，可能性越大</translation>
    </message>
    <message>
        <source>This class’s share of the truth; all targets sum to 1</source>
        <translation>這個類別在真實情況中佔多少；所有類別的目標之和為 1</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>新增類別</translation>
    </message>
    <message>
        <source>Add a class with logit 0, which is not the true one</source>
        <translation>新增一個 logit 為 0 的類別，它不是真實類別</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>刪除類別</translation>
    </message>
    <message>
        <source>Remove the last class. If it is the true one, the first class becomes the true one; the rest of a soft target keeps its proportions</source>
        <translation>刪除最後一個類別。如果它正是真實類別，就改以第 1 類為真實類別；若是軟目標，其餘各類的比例不變</translation>
    </message>
    <message>
        <source>Normalise y</source>
        <translation>正規化 y</translation>
    </message>
    <message>
        <source>Divide the targets by their sum, so that they sum to 1</source>
        <translation>把目標除以總和，使總和為 1</translation>
    </message>
    <message>
        <source>Logit o</source>
        <translation>logit o</translation>
    </message>
    <message>
        <source>One row a class: the logit that a network gives to it, which softmax makes a probability of, and its share of the truth.</source>
        <translation>每列一個類別：網路給它的 logit，softmax 由此算出機率；還有它在真實目標中所佔的份額。</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>目標 y</translation>
    </message>
    <message>
        <source>Three classes: right, but unsure</source>
        <translation>三個類別：正確，但沒把握</translation>
    </message>
    <message>
        <source>A clear winner</source>
        <translation>一枝獨秀</translation>
    </message>
    <message>
        <source>Low temperature: nearly hardmax</source>
        <translation>低溫：接近 hardmax</translation>
    </message>
    <message>
        <source>High temperature: nearly uniform</source>
        <translation>高溫：接近均勻分布</translation>
    </message>
    <message>
        <source>Big logits: a finite answer all the same</source>
        <translation>logits 很大：照樣算得出有限的結果</translation>
    </message>
    <message>
        <source>Confidently wrong: a large loss, a large gradient</source>
        <translation>自信的錯誤：損失大，梯度也大</translation>
    </message>
    <message>
        <source>Soft target: some doubt is wanted</source>
        <translation>軟目標：留一點懷疑才好</translation>
    </message>
    <message>
        <source>Label smoothing: a tenth of the target for all</source>
        <translation>標籤平滑：目標的十分之一分給所有類別</translation>
    </message>
    <message>
        <source>Mixup: seven tenths cat, three tenths dog</source>
        <translation>Mixup：七成貓，三成狗</translation>
    </message>
    <message>
        <source>There are no logits. Add a class.</source>
        <translation>還沒有 logits。請新增一個類別。</translation>
    </message>
    <message>
        <source>There are {classes} logits, and the picture has room for {most}. Remove some classes, or undo.</source>
        <translation>現在有 {classes} 個 logits，而圖中只放得下 {most} 個。請刪除一些類別，或復原。</translation>
    </message>
    <message>
        <source>{logit} is not a finite number. Type one like 2.5.</source>
        <translation>{logit} 不是有限的數。請輸入 2.5 這樣的數。</translation>
    </message>
    <message>
        <source>{logit} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰.</source>
        <translation>{logit} 太大，沒辦法計算。請輸入 −10¹⁰⁰ 到 10¹⁰⁰ 之間的數。</translation>
    </message>
    <message>
        <source>{value} cannot be a temperature, for the logits are divided by it. Type a number above 0, like 0.01.</source>
        <translation>溫度不能是 {value}，因為 logits 要除以它。請輸入大於 0 的數，例如 0.01。</translation>
    </message>
    <message>
        <source>A temperature of {value} is too extreme to be computed with. Type a number from 10⁻¹⁰⁰ to 10¹⁰⁰.</source>
        <translation>溫度 {value} 太極端，沒辦法計算。請輸入 10⁻¹⁰⁰ 到 10¹⁰⁰ 之間的數。</translation>
    </message>
    <message>
        <source>c = {value} cannot be added to the logits. Type a number from −10¹⁰⁰ to 10¹⁰⁰; 0 leaves them as they are.</source>
        <translation>c = {value} 不能加到 logits 上。請輸入 −10¹⁰⁰ 到 10¹⁰⁰ 之間的數；0 表示不變。</translation>
    </message>
    <message>
        <source>ε = {value} is no share. Type a number from 0 to 1; 0 leaves the target as it is.</source>
        <translation>ε = {value} 不是份額。請輸入 0 到 1 之間的數；0 表示目標不變。</translation>
    </message>
    <message>
        <source>λ = {value} is no share. Type a number from 0 to 1; 1 leaves the target as it is.</source>
        <translation>λ = {value} 不是份額。請輸入 0 到 1 之間的數；1 表示目標不變。</translation>
    </message>
    <message>
        <source>There is no class {number} to mix in. Choose another one, or none.</source>
        <translation>沒有第 {number} 類可以混合。請選擇另一類，或不混合。</translation>
    </message>
    <message>
        <source>There is no target. Choose the true class.</source>
        <translation>還沒有目標。請選擇真實類別。</translation>
    </message>
    <message>
        <source>The target of class {number} is not a finite number. Type a probability, or choose the true class.</source>
        <translation>第 {number} 類的目標不是有限的數。請輸入一個機率，或選擇真實類別。</translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot be negative. Type another one, or choose the true class.</source>
        <translation>第 {number} 類的目標是 {value}，但機率不能為負。請重新輸入，或選擇真實類別。</translation>
    </message>
    <message>
        <source>The target of class {number} is {value}, but a probability cannot exceed 1. Type another one, or choose the true class.</source>
        <translation>第 {number} 類的目標是 {value}，但機率不能超過 1。請重新輸入，或選擇真實類別。</translation>
    </message>
    <message>
        <source>The target sums to {value}, not to 1. Change another of its numbers, normalise it, or choose the true class.</source>
        <translation>目標的總和是 {value}，不是 1。請改動另一個數，將其正規化，或選擇真實類別。</translation>
    </message>
    <message>
        <source>The target has {target} classes, but there are {logits} logits. Choose the true class anew, or undo.</source>
        <translation>目標有 {target} 個類別，logits 卻有 {logits} 個。請重新選擇真實類別，或復原。</translation>
    </message>
    <message>
        <source>y · target</source>
        <translation>y · 目標</translation>
    </message>
    <message>
        <source>y · target, softened</source>
        <translation>y · 軟化後的目標</translation>
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
        <translation>∂ℓ/∂o · 損失的梯度</translation>
    </message>
    <message>
        <source>{name} alone:</source>
        <translation>單看{name}：</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>Cross-entropy loss ℓ</source>
        <translation>交叉熵損失 ℓ</translation>
    </message>
    <message>
        <source>Open in the Entropy Calculator</source>
        <translation>在熵計算器中開啟</translation>
    </message>
    <message>
        <source>Put the target there as the truth p and the prediction as the belief q, in nats</source>
        <translation>把目標作為真相 p、預測作為信念 q 放到那裡，以奈特為單位</translation>
    </message>
    <message>
        <source>Probability of the true class</source>
        <translation>真實類別的機率</translation>
    </message>
    <message>
        <source>{term} · exponentials</source>
        <translation>{term} · 指數函數值</translation>
    </message>
    <message>
        <source>Probability of the likeliest target class</source>
        <translation>目標中最可能類別的機率</translation>
    </message>
    <message>
        <source>e to the power of each logit: none is below 0 any more, and a logit that is 1 larger makes a bar 2.7 times as high. Softmax divides these bars by their sum.</source>
        <translation>e 的各個 logit 次方：不再有小於 0 的，logit 大 1，長條就高到 2.7 倍。softmax 把這些長條除以它們的和。</translation>
    </message>
    <message>
        <source>Exponentials of the logits</source>
        <translation>logits 的指數</translation>
    </message>
    <message>
        <source>Beside each other for each class: the truth, and how likely the prediction calls it. The loss looks at the bar of the true class only: the shorter it is, the larger the loss.</source>
        <translation>每個類別並排顯示：真相，以及預測認為它有多大可能。損失只看真實類別的長條：它越短，損失越大。</translation>
    </message>
    <message>
        <source>Target and prediction</source>
        <translation>目標與預測</translation>
    </message>
    <message>
        <source>How the loss changes when a logit grows: prediction minus truth. Learning goes the other way, so the true class is pushed up and all others down.</source>
        <translation>logit 增大時損失如何變化：預測減去真相。學習朝相反方向走，因此真實類別被推高，其他的都被壓低。</translation>
    </message>
    <message>
        <source>Gradient of the loss</source>
        <translation>損失的梯度</translation>
    </message>
    <message>
        <source>Likelihood of the target</source>
        <translation>目標的概似</translation>
    </message>
    <message>
        <source>e to the power of −ℓ: the smaller the loss, the more likely the target was held</source>
        <translation>e 的 −ℓ 次方：損失越小，預測認為目標越可能</translation>
    </message>
    <message>
        <source>Predicted class (argmax)</source>
        <translation>預測類別（argmax）</translation>
    </message>
    <message>
        <source>The number of the class with the largest logit: where the maximum is, not what it is</source>
        <translation>logit 最大的類別的編號：最大值在哪裡，而不是最大值是多少</translation>
    </message>
    <message>
        <source>Entropy of the prediction</source>
        <translation>預測的熵</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits（未正規化分數）</translation>
    </message>
    <message>
        <source>Constant c, added to all logits</source>
        <translation>加到所有 logits 上的常數 c</translation>
    </message>
    <message>
        <source>Changes all logits and no probability: softmax is shift-invariant</source>
        <translation>所有 logits 都變，機率都不變：softmax 具有平移不變性</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真實類別</translation>
    </message>
    <message>
        <source>Label smoothing ε</source>
        <translation>標籤平滑 ε</translation>
    </message>
    <message>
        <source>A share ε of the target is spread evenly over all classes</source>
        <translation>把目標中 ε 的份額平均分給所有類別</translation>
    </message>
    <message>
        <source>Mixup with</source>
        <translation>與之混合（mixup）</translation>
    </message>
    <message>
        <source>Blends the target with another class, as if two examples were mixed</source>
        <translation>把目標與另一類混合，如同混合兩個樣本</translation>
    </message>
    <message>
        <source>Share λ that the target keeps</source>
        <translation>目標保留的份額 λ</translation>
    </message>
    <message>
        <source>The other class gets 1 − λ</source>
        <translation>另一類得到 1 − λ</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>溫度 T</translation>
    </message>
    <message>
        <source>y is computed with as {target}</source>
        <translation>計算時所用的 y：{target}</translation>
    </message>
    <message>
        <source>What the example truly is: the loss asks how likely the prediction calls it</source>
        <translation>樣本真正的類別：損失問的是預測認為它有多大可能</translation>
    </message>
    <message>
        <source>No other class</source>
        <translation>不混合</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Divides all logits: a low one sharpens, a high one levels</source>
        <translation>所有 logits 都除以它：低則更尖銳，高則更平緩</translation>
    </message>
    <message>
        <source>Try this: drag the logit of the true class down until another class wins. Watch the loss and the gradient bars grow.</source>
        <translation>試一試：把真實類別的 logit 慢慢拖小，直到另一類勝出，看損失和梯度長條怎樣變大。</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>第 {number} 類</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>第 {number} 類</translation>
    </message>
    <message>
        <source>Soft: shared among classes</source>
        <translation>軟目標：由多個類別分享</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測得</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>{slope} · q of {row} along the logit of {column}</source>
        <translation>{slope} · {row}的 q 沿{column}的 logit 的變化</translation>
    </message>
    <message>
        <source>Jacobian of softmax, and the check of the gradient row by row; arrow keys choose an entry</source>
        <translation>softmax 的雅可比矩陣，以及逐列的梯度檢查；用方向鍵選擇一個元素</translation>
    </message>
    <message>
        <source>How much each probability changes when each logit grows a little, blue up and orange down; beside each row stands what the chain rule makes of it. A click or the arrow keys choose the entry that is worked out on the right.</source>
        <translation>每個 logit 稍微增大時每個機率變化多少，藍色為增，橙色為減；每列旁邊是連鎖律由它得出的結果。點擊或用方向鍵選擇在右側詳細計算的項。</translation>
    </message>
    <message>
        <source>There are no slopes yet.</source>
        <translation>還沒有斜率。</translation>
    </message>
    <message>
        <source>Chosen: {chosen} = {value}. Largest: {largest} = {most}.</source>
        <translation>所選：{chosen} = {value}。最大：{largest} = {most}。</translation>
    </message>
    <message>
        <source>Row i, column j: how fast qᵢ grows along oⱼ; hatched where it falls.</source>
        <translation>第 i 列第 j 欄：qᵢ 隨 oⱼ 增長得多快；畫斜線處是下降。</translation>
    </message>
    <message>
        <source>Each row of J times the column ∂ℓ/∂q, added up, is one entry of ∂ℓ/∂o.</source>
        <translation>J 的每一列乘以 ∂ℓ/∂q 那一欄再相加，就是 ∂ℓ/∂o 的一個元素。</translation>
    </message>
    <message>
        <source>Measured from the loss alone: one logit moved up and down by {step}.</source>
        <translation>只從損失測量：把一個 logit 上下各移動 {step}。</translation>
    </message>
    <message>
        <source>Chosen entry of the Jacobian</source>
        <translation>所選的雅可比矩陣元素</translation>
    </message>
    <message>
        <source>{slope} by the formula</source>
        <translation>公式給出的 {slope}</translation>
    </message>
    <message>
        <source>{slope} measured</source>
        <translation>測得的 {slope}</translation>
    </message>
    <message>
        <source>Difference of the two</source>
        <translation>兩者之差</translation>
    </message>
    <message>
        <source>Largest of all classes</source>
        <translation>各類中最大的差</translation>
    </message>
    <message>
        <source>The Jacobian of three classes</source>
        <translation>三個類別的雅可比矩陣</translation>
    </message>
    <message>
        <source>Saturated and wrong: no slope, but a gradient</source>
        <translation>飽和而且錯誤：沒有斜率，卻有梯度</translation>
    </message>
    <message>
        <source>Twenty classes: 400 slopes</source>
        <translation>二十個類別：400 個斜率</translation>
    </message>
    <message>
        <source>Soft target: every class adds to the chain rule</source>
        <translation>軟目標：每一類都為連鎖律添一項</translation>
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
        <translation>logits 的長條；用方向鍵選擇並改變其中一個</translation>
    </message>
    <message>
        <source>The logits are the raw scores of the classes, before softmax makes probabilities of them. Pull a bar up or down, or choose it with ← and → and change it with ↑ and ↓.</source>
        <translation>logits 是各類別的原始得分，softmax 再把它們變成機率。上下拖曳長條，或用 ← 和 → 選擇，用 ↑ 和 ↓ 改變。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>z = (o + c)/T, the exponents</source>
        <translation>z = (o + c)/T，指數</translation>
    </message>
    <message>
        <source>Where e to the power of z is a number</source>
        <translation>e 的 z 次方在哪裡還是一個數</translation>
    </message>
    <message>
        <source>The exponents of all classes, and the limits of float32 and float64</source>
        <translation>所有類別的指數，以及 float32 與 float64 的界限</translation>
    </message>
    <message>
        <source>Each point is the exponent of a class, and the shaded parts are where e to the power of it is too large or too small for a computer. Move over it, or press ← and →, to read off what it makes of e to the power of z.</source>
        <translation>每個點是一個類別的指數，陰影部分是 e 的該次方對電腦來說太大或太小的地方。把滑鼠移到圖上，或按 ← 和 →，可讀出電腦算出的 e 的 z 次方。</translation>
    </message>
    <message>
        <source>The exponents go from {least} to {most}; float32 ends at {single}, float64 at {double}</source>
        <translation>指數從 {least} 到 {most}；float32 止於 {single}，float64 止於 {double}</translation>
    </message>
    <message>
        <source>0 in both</source>
        <translation>兩者中都是 0</translation>
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
        <translation>兩者中都是 ∞</translation>
    </message>
    <message>
        <source>z = {z}: e to the power of z is {single} in float32, and {double} in float64</source>
        <translation>z = {z}：e 的 z 次方在 float32 中是 {single}，在 float64 中是 {double}</translation>
    </message>
    <message>
        <source>All four agree as far as their digits go. A float32 holds e to the power of up to {single}, a float64 up to {double}.</source>
        <translation>在各自的位數之內，四者一致。float32 能容納的指數最大到 {single}，float64 到 {double}。</translation>
    </message>
    <message>
        <source>z itself is beyond ±{largest}, where {precision} ends, so even the stable formula fails there: ∞ − ∞ is not a number. Take logits nearer to 0, or a higher temperature.</source>
        <translation>z 本身就超出了 {precision} 的範圍 ±{largest}，所以連穩定的公式也失敗：∞ − ∞ 不是數。請用更接近 0 的 logits，或較高的溫度。</translation>
    </message>
    <message>
        <source>e to the power of {z} exceeds the largest {precision}, {largest}, and becomes ∞; ∞ over ∞ is not a number, and a number over ∞ is 0. With m subtracted no exponent is above 0.</source>
        <translation>e 的 {z} 次方超過最大的 {precision}（{largest}），變成 ∞；∞ 除以 ∞ 不是數，而數除以 ∞ 是 0。減去 m 之後，沒有指數大於 0。</translation>
    </message>
    <message>
        <source>Each exponential is still a number, but their sum exceeds the largest {precision}, {largest}, and becomes ∞. A number over ∞ is 0, which looks like an answer and is none.</source>
        <translation>每個指數函數值還是數，但它們的和超過最大的 {precision}（{largest}），變成 ∞。數除以 ∞ 是 0，看起來像答案，其實不是。</translation>
    </message>
    <message>
        <source>e to the power of {z} is smaller than any {precision} above 0, and so are the others: all become 0, and 0 over 0 is not a number. With m subtracted one of them is e⁰ = 1.</source>
        <translation>e 的 {z} 次方比任何大於 0 的 {precision} 都小，其餘的也是：全都變成 0，而 0 除以 0 不是數。減去 m 之後，其中一個是 e⁰ = 1。</translation>
    </message>
    <message>
        <source>The exponentials are so small that a {precision} has few digits left for them: the naive answer is a number, and a wrong one.</source>
        <translation>指數函數值太小，{precision} 留給它們的位數所剩無幾：直接計算給出的是一個數，卻是錯的。</translation>
    </message>
    <message>
        <source>A float32 has some 7 digits, too few for exponents around {z}: they are rounded before m is subtracted, and its stable answer is off. A float64 has some 16.</source>
        <translation>float32 只有約 7 位有效數字，對 {z} 附近的指數來說太少：減去 m 之前它們已被捨入，因此它的穩定結果有偏差。float64 有約 16 位。</translation>
    </message>
    <message>
        <source>Try this: raise the temperature. The exponents lie so far apart that no c brings them all back.</source>
        <translation>試一試：提高溫度。這些指數相距太遠，沒有哪個 c 能把它們全部拉回來。</translation>
    </message>
    <message>
        <source>Try this: pull c down until the points leave the shade. The stable columns stay, but for rounding.</source>
        <translation>試一試：把 c 往下拖，直到各點離開陰影。「穩定」的各欄除捨入外都不變。</translation>
    </message>
    <message>
        <source>Try this: pull c up until the points leave the shade. The stable columns stay, but for rounding.</source>
        <translation>試一試：把 c 往上拖，直到各點離開陰影。「穩定」的各欄除捨入外都不變。</translation>
    </message>
    <message>
        <source>Try this: pull c on, until float64 fails as well.</source>
        <translation>試一試：繼續拖曳 c，直到 float64 也失敗。</translation>
    </message>
    <message>
        <source>Try this: set the temperature to 0.01. It can overflow just as well.</source>
        <translation>試一試：把溫度設為 0.01。它同樣能造成溢位。</translation>
    </message>
    <message>
        <source>Try this: pull c up to 1000, and watch which of the four fails first.</source>
        <translation>試一試：把 c 往上拖到 1000，看四者中哪一個先失敗。</translation>
    </message>
    <message>
        <source>Probability of {name}, stable, float64</source>
        <translation>{name}的機率，穩定演算法，float64</translation>
    </message>
    <message>
        <source>Stable, float32</source>
        <translation>穩定演算法，float32</translation>
    </message>
    <message>
        <source>Naive, float64</source>
        <translation>直接計算，float64</translation>
    </message>
    <message>
        <source>Naive, float32</source>
        <translation>直接計算，float32</translation>
    </message>
    <message>
        <source>NaN, undefined</source>
        <translation>NaN，無定義</translation>
    </message>
    <message>
        <source>Largest exponent m</source>
        <translation>最大的指數 m</translation>
    </message>
    <message>
        <source>The largest z: what the stable formula subtracts from all</source>
        <translation>最大的 z：穩定的公式從所有 z 中減去它</translation>
    </message>
    <message>
        <source>Single precision, float32: 24 binary digits</source>
        <translation>單精度 float32：24 位二進位有效數字</translation>
    </message>
    <message>
        <source>Double precision, float64: 53 binary digits</source>
        <translation>雙精度 float64：53 位二進位有效數字</translation>
    </message>
    <message>
        <source>Logits around 1000: ∞ over ∞</source>
        <translation>1000 左右的 logits：∞ 除以 ∞</translation>
    </message>
    <message>
        <source>Logits around 100: single precision fails alone</source>
        <translation>100 左右的 logits：只有單精度失敗</translation>
    </message>
    <message>
        <source>Logits around −1000: 0 over 0</source>
        <translation>−1000 左右的 logits：0 除以 0</translation>
    </message>
    <message>
        <source>A low temperature overflows, too</source>
        <translation>低溫也會溢位</translation>
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
        <translation>logit 加上 c 再除以 T，以此精度計</translation>
    </message>
    <message>
        <source>eᶻ</source>
        <translation>eᶻ</translation>
    </message>
    <message>
        <source>The exponential as the formula has it</source>
        <translation>公式中的指數函數值</translation>
    </message>
    <message>
        <source>naive q</source>
        <translation>直接算 q</translation>
    </message>
    <message>
        <source>The exponential over the sum: the formula as it is written</source>
        <translation>指數除以總和：照公式直接計算</translation>
    </message>
    <message>
        <source>z − m</source>
        <translation>z − m</translation>
    </message>
    <message>
        <source>The largest z is subtracted from all: none is above 0 now</source>
        <translation>從所有 z 中減去最大的 z：現在沒有一個大於 0</translation>
    </message>
    <message>
        <source>eᶻ⁻ᵐ</source>
        <translation>eᶻ⁻ᵐ</translation>
    </message>
    <message>
        <source>Exponentials of at most 1: none can overflow, and one is 1</source>
        <translation>指數值不超過 1：不會溢位，並且其中一個是 1</translation>
    </message>
    <message>
        <source>stable q</source>
        <translation>穩定 q</translation>
    </message>
    <message>
        <source>The same probability, and always a number</source>
        <translation>同樣的機率，並且總是一個數</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Softmax worked out in {precision}</source>
        <translation>用 {precision} 計算的 softmax</translation>
    </message>
    <message>
        <source>Softmax step by step, as a computer with so many digits does it: what grows too large becomes ∞, and ∞ ÷ ∞ is no number. ↑ and ↓ lead from class to class.</source>
        <translation>一步步計算 softmax，就像位數有限的電腦那樣：太大的數變成 ∞，而 ∞ ÷ ∞ 不是數。↑ 和 ↓ 在類別之間移動。</translation>
    </message>
    <message>
        <source>There are no numbers yet.</source>
        <translation>還沒有數字。</translation>
    </message>
    <message>
        <source>Cross-entropy −ln q of the true class</source>
        <translation>真實類別的交叉熵 −ln q</translation>
    </message>
    <message>
        <source>Squared error ½ Σ (q − y)²</source>
        <translation>平方誤差 ½ Σ (q − y)²</translation>
    </message>
    <message>
        <source>Total loss Σ −ln q</source>
        <translation>損失之和 Σ −ln q</translation>
    </message>
    <message>
        <source>Log-likelihood ln Π q</source>
        <translation>對數概似 ln Π q</translation>
    </message>
    <message>
        <source>Likelihood Π q</source>
        <translation>概似 Π q</translation>
    </message>
    <message>
        <source>How likely all these labels are together, according to the network</source>
        <translation>按網路的看法，這些標籤同時出現的可能性</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均損失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>∂W of the batch, inputs by classes; a click or the arrow keys choose an entry</source>
        <translation>這一批樣本的 ∂W，輸入 × 類別；點擊或用方向鍵選擇一個元素</translation>
    </message>
    <message>
        <source>How the loss of these samples changes with each weight: training takes a part of this from the weights. A click or the arrow keys choose the entry that is worked out below.</source>
        <translation>這些樣本的損失隨每個權重如何變化：訓練從權重中減去它的一部分。點擊或用方向鍵選擇在下方詳細計算的項。</translation>
    </message>
    <message>
        <source>step of training</source>
        <translation>訓練步數</translation>
    </message>
    <message>
        <source>Mean loss of all 150 flowers, in nats; press to look at a step</source>
        <translation>全部 150 朵花的平均損失（奈特）；按一下看某一步</translation>
    </message>
    <message>
        <source>The mean loss of all flowers over the steps of training; press to look at one</source>
        <translation>全部花的平均損失隨訓練步數變化；按一下看某一步</translation>
    </message>
    <message>
        <source>The mean loss of all flowers over the steps of training; the dashed line is what blind guessing costs. Press anywhere, or ← and →, to look at a step.</source>
        <translation>所有花的平均損失隨訓練步數的變化；虛線是盲目猜測的代價。在任意處按下，或按 ← 和 →，檢視某一步。</translation>
    </message>
    <message>
        <source>Step {step}: mean loss {loss} nats; it began with {first}</source>
        <translation>第 {step} 步：平均損失 {loss} 奈特；開始時是 {first}</translation>
    </message>
    <message>
        <source>guessing: ln 3</source>
        <translation>瞎猜：ln 3</translation>
    </message>
    <message>
        <source>Right: {species} has the largest q, and a classifier needs no more. Cross-entropy looks only at this {q}; the squared error also charges how the rest is shared, which is too strict.</source>
        <translation>正確：{species} 的 q 最大，分類不需要更多。交叉熵只看這個 {q}；平方誤差還要計較其餘部分怎樣分，這太嚴格了。</translation>
    </message>
    <message>
        <source>Wrong: {winner} leads with {largest}, the true {species} gets {q}. As that falls to 0 cross-entropy grows without end; the squared error never exceeds 1.</source>
        <translation>錯誤：{winner} 以 {largest} 領先，真實的 {species} 只有 {q}。它趨於 0 時交叉熵無限增長，平方誤差卻永遠不超過 1。</translation>
    </message>
    <message>
        <source>Undecided: {species} shares the lead with {q}. Cross-entropy looks only at this q; the squared error also charges how the rest is shared.</source>
        <translation>未定：{species} 以 {q} 並列第一。交叉熵只看這個 q；平方誤差還要計較其餘部分怎樣分。</translation>
    </message>
    <message>
        <source>The sum is −ln of the product, so they have their best at the same W and b: the least loss makes all these labels together most likely.</source>
        <translation>這個和就是乘積的 −ln，所以兩者在同樣的 W 和 b 處達到最好：損失最小時，這些標籤同時出現的可能性最大。</translation>
    </message>
    <message>
        <source>The product is too small for a float64, which loses its digits or becomes 0, while the sum of the losses is still exact. That is why logarithms are summed.</source>
        <translation>乘積太小，float64 會失去有效位數，或變成 0，而損失之和仍然準確。這就是為什麼要把對數相加。</translation>
    </message>
    <message>
        <source>Step {step} of {most}: {right} of {flowers} flowers are recognised.</source>
        <translation>第 {step} 步，共 {most} 步：{flowers} 朵花中認出了 {right} 朵。</translation>
    </message>
    <message>
        <source>Step {step} of {most}: undecided for all {flowers} flowers. As the first of equals, setosa counts as recognised.</source>
        <translation>第 {step} 步，共 {most} 步：對全部 {flowers} 朵花都未定。三者相等時取第一個，所以 setosa 算作認出。</translation>
    </message>
    <message>
        <source>Try this: press Play. Which of the four measures gets the largest weights in the end?</source>
        <translation>試一試：按「播放」。四個量中哪一個最後得到的權重最大？</translation>
    </message>
    <message>
        <source>Try this: lower the learning rate until the loss falls without jumping. How high may η be?</source>
        <translation>試一試：降低學習率，直到損失不再跳動地下降。η 最高可以是多少？</translation>
    </message>
    <message>
        <source>Try this: give flower {sample} a wrong label. Which of its two losses is shocked more?</source>
        <translation>試一試：給第 {sample} 朵花一個錯的標籤。它的兩種損失哪一種反應更大？</translation>
    </message>
    <message>
        <source>Try this: click flower {sample}. Its true class gets the same q, so cross-entropy judges it alike, and the squared error does not.</source>
        <translation>試一試：點擊第 {sample} 朵花。它的真實類別得到同樣的 q，所以交叉熵對它一視同仁，平方誤差卻不然。</translation>
    </message>
    <message>
        <source>Try this: press All zero. Why is the loss of every flower ln 3 now, and the gradient not 0?</source>
        <translation>試一試：按「全部歸零」。為什麼現在每朵花的損失都是 ln 3，而梯度不是 0？</translation>
    </message>
    <message>
        <source>sepal length</source>
        <translation>萼片長</translation>
    </message>
    <message>
        <source>sepal width</source>
        <translation>萼片寬</translation>
    </message>
    <message>
        <source>petal length</source>
        <translation>花瓣長</translation>
    </message>
    <message>
        <source>petal width</source>
        <translation>花瓣寬</translation>
    </message>
    <message>
        <source>flower {sample}: x · 1 × 4</source>
        <translation>第 {sample} 朵花：x · 1 × 4</translation>
    </message>
    <message>
        <source>The network of one layer: four inputs, and a constant 1 for the biases, to three outputs</source>
        <translation>只有一層的網路：四個輸入，加上給偏差值的常數 1，到三個輸出</translation>
    </message>
    <message>
        <source>Sample {sample}: inputs {inputs}; {outputs}</source>
        <translation>樣本 {sample}：輸入 {inputs}；{outputs}</translation>
    </message>
    <message>
        <source>A single layer: each output adds up all inputs times their weights and a bias, and softmax makes probabilities of the sums; dashed lines are negative weights. Point at an output, or go to it with ↑ and ↓, to see its weights.</source>
        <translation>只有一層：每個輸出把所有輸入乘以權重後相加，再加偏差值，softmax 把這些和變成機率；虛線是負權重。指向一個輸出，或用 ↑ 和 ↓ 移到它，就能看到它的權重。</translation>
    </message>
    <message>
        <source>There is no sample on its way yet.</source>
        <translation>還沒有樣本通過網路。</translation>
    </message>
    <message>
        <source>The flowers on the left together:</source>
        <translation>左邊的花合在一起：</translation>
    </message>
    <message>
        <source>All 150 flowers, which it is trained on:</source>
        <translation>用來訓練的全部 150 朵花：</translation>
    </message>
    <message>
        <source>Unit {number}, {species}, for flower {sample}:</source>
        <translation>第 {number} 個單元（{species}），第 {sample} 朵花：</translation>
    </message>
    <message>
        <source>Both losses of flower {sample}:</source>
        <translation>第 {sample} 朵花的兩種損失：</translation>
    </message>
    <message>
        <source>All {samples} labels together:</source>
        <translation>全部 {samples} 個標籤合在一起：</translation>
    </message>
    <message>
        <source>∂ℓ/∂W = xᵀ(q − y) · 4 × 3, of these {samples} flowers:</source>
        <translation>這 {samples} 朵花的 ∂ℓ/∂W = xᵀ(q − y) · 4 × 3：</translation>
    </message>
    <message>
        <source>The next step of training changes this weight by the mean gradient of all 150 flowers:</source>
        <translation>訓練的下一步按全部 150 朵花的平均梯度改變這個權重：</translation>
    </message>
    <message>
        <source>Back to the W and b on the left</source>
        <translation>回到左邊的 W 和 b</translation>
    </message>
    <message>
        <source>One step of gradient descent on the mean loss of all 150 flowers</source>
        <translation>對全部 150 朵花的平均損失做一步梯度下降</translation>
    </message>
    <message>
        <source>Let it train, or stand still; it takes some six seconds. Space does the same.</source>
        <translation>開始訓練或停下；大約需要六秒。空白鍵也可以。</translation>
    </message>
    <message>
        <source>Which step of training is looked at</source>
        <translation>看訓練的哪一步</translation>
    </message>
    <message>
        <source>Iris: three flowers, one of each species</source>
        <translation>鳶尾花：三朵花，每種一朵</translation>
    </message>
    <message>
        <source>Iris: nothing learnt yet, so each species gets a third</source>
        <translation>鳶尾花：還什麼都沒學，每種各得三分之一</translation>
    </message>
    <message>
        <source>Iris: after 1,000 steps 148 of 150 flowers are recognised</source>
        <translation>鳶尾花：1000 步之後，150 朵花認對 148 朵</translation>
    </message>
    <message>
        <source>Iris: six labels become likelier together as the loss falls</source>
        <translation>鳶尾花：損失下降，六個標籤的聯合概似上升</translation>
    </message>
    <message>
        <source>Iris: with a learning rate of 2 the loss jumps up and down</source>
        <translation>鳶尾花：學習率為 2，損失上下亂跳</translation>
    </message>
    <message>
        <source>Iris: right with 60 % twice, but the squared error tells them apart</source>
        <translation>鳶尾花：兩次都以 60% 判對，平方誤差卻不相同</translation>
    </message>
    <message>
        <source>Input {input} of sample {sample}</source>
        <translation>第 {sample} 個樣本的第 {input} 個輸入</translation>
    </message>
    <message>
        <source>The weight from input {input} to output {output}</source>
        <translation>從第 {input} 個輸入到第 {output} 個輸出的權重</translation>
    </message>
    <message>
        <source>The bias of output {output}</source>
        <translation>第 {output} 個輸出的偏差值</translation>
    </message>
    <message>
        <source>There are no samples. Add one.</source>
        <translation>沒有樣本。請新增一個。</translation>
    </message>
    <message>
        <source>There are {samples} samples, but room for {most}. Remove some, or undo.</source>
        <translation>有 {samples} 個樣本，但只放得下 {most} 個。請移除一些，或復原。</translation>
    </message>
    <message>
        <source>{count} numbers make no whole samples of {inputs} inputs each. Undo, or choose a worked example.</source>
        <translation>每個樣本有 {inputs} 個輸入，{count} 個數湊不成整數個樣本。請復原，或選一道例題。</translation>
    </message>
    <message>
        <source>Each sample has one label, but there are {labels} for {samples} samples. Undo, or choose a worked example.</source>
        <translation>每個樣本有一個標籤，但 {samples} 個樣本卻有 {labels} 個標籤。請復原，或選一道例題。</translation>
    </message>
    <message>
        <source>The label of sample {sample} is none of the classes. Choose another one.</source>
        <translation>第 {sample} 個樣本的標籤不是任何一個類別。請另選一個。</translation>
    </message>
    <message>
        <source>{matrix} has {needed} numbers, but {count} are given. Undo, or choose a worked example.</source>
        <translation>{matrix} 要有 {needed} 個數，卻給了 {count} 個。請復原，或選一道例題。</translation>
    </message>
    <message>
        <source>{what} is not a finite number. Type one like 1.5.</source>
        <translation>{what}不是有限的數。請輸入像 1.5 這樣的數。</translation>
    </message>
    <message>
        <source>{what} is too large to be of use. Type a number from −{limit} to {limit}.</source>
        <translation>{what}太大，沒有用處。請輸入 −{limit} 到 {limit} 之間的數。</translation>
    </message>
    <message>
        <source>η = {value} is no learning rate. Type a number above 0, up to {limit}.</source>
        <translation>η = {value} 不能作為學習率。請輸入大於 0、不超過 {limit} 的數。</translation>
    </message>
    <message>
        <source>There is no step {value}: training begins with step 0. Type 0 or more.</source>
        <translation>沒有第 {value} 步：訓練從第 0 步開始。請輸入 0 或更大的數。</translation>
    </message>
    <message>
        <source>What was measured of each iris flower: the inputs of the network. The row that you enter is looked at.</source>
        <translation>每朵鳶尾花的測量值，也就是網路的輸入。點進哪一列，就看哪一朵花。</translation>
    </message>
    <message>
        <source>The species that the flower truly is</source>
        <translation>這朵花真正的品種</translation>
    </message>
    <message>
        <source>Label of sample {sample}</source>
        <translation>樣本 {sample} 的標籤</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Add flower</source>
        <translation>新增一朵花</translation>
    </message>
    <message>
        <source>Add another iris flower, of the next species; at most six are possible</source>
        <translation>再新增一朵鳶尾花，屬於下一個物種；最多六朵</translation>
    </message>
    <message>
        <source>Remove flower</source>
        <translation>刪除一朵花</translation>
    </message>
    <message>
        <source>Remove the last flower</source>
        <translation>刪除最後一朵花</translation>
    </message>
    <message>
        <source>x · {samples} × 4 · one row a flower, in cm</source>
        <translation>x · {samples} × 4 · 每列一朵花，單位 cm</translation>
    </message>
    <message>
        <source>W at the start · 4 × 3</source>
        <translation>開始時的 W · 4 × 3</translation>
    </message>
    <message>
        <source>A weight says how much a centimetre of a measure, by its row, adds to the logit of a species, by its column.</source>
        <translation>一個權重說明：所在列的測量值每增加一公分，所在欄的品種的 logit 增加多少。</translation>
    </message>
    <message>
        <source>A bias is what the logit of a species begins with, whatever is measured.</source>
        <translation>偏差值是一個品種的 logit 的起始值，與測量值無關。</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>全部歸零</translation>
    </message>
    <message>
        <source>Put W and b to 0: a single layer may start there, as each unit has another target</source>
        <translation>把 W 和 b 設為 0：單層網路可以從這裡開始，因為每個單元的目標不同</translation>
    </message>
    <message>
        <source>Keep these weights</source>
        <translation>保留這些權重</translation>
    </message>
    <message>
        <source>Put W and b of the step that is looked at here; training starts from them</source>
        <translation>把正在看的那一步的 W 和 b 放到這裡；訓練從它們開始</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>學習率 η</translation>
    </message>
    <message>
        <source>Each step takes η times the mean gradient of all 150 flowers from W and b</source>
        <translation>每一步從 W 和 b 中減去 η 乘以全部 150 朵花的平均梯度</translation>
    </message>
    <message>
        <source>W at this step; dotted: its start</source>
        <translation>這一步的 W；虛線：起點</translation>
    </message>
    <message>
        <source>The weights W at the step that is looked at, beside those that training began with</source>
        <translation>正在看的那一步的權重 W，以及訓練開始時的權重</translation>
    </message>
    <message>
        <source>A bar for each weight: to the right it speaks for the class, to the left, hatched, against it; dotted is where it began. ← and → lead from class to class.</source>
        <translation>每個權重一個長條：向右支持這個類別，向左（帶斜線）反對它；點線是開始的位置。← 和 → 在類別之間移動。</translation>
    </message>
    <message>
        <source>c is so large that o + c has no room for the last digits of o: a float64 holds some 16. In exact arithmetic no constant changes a probability.</source>
        <translation>c 太大，o + c 容不下 o 的末幾位：float64 只有約 16 位有效數字。在精確運算中，任何常數都不會改變機率。</translation>
    </message>
    <message>
        <source>With a single class there is nothing to decide, and so no gradient to follow.</source>
        <translation>只有一個類別，沒有什麼可選，也就沒有梯度可循。</translation>
    </message>
    <message>
        <source>q is as good as y already: the gradient is all but 0, so a step changes next to nothing.</source>
        <translation>q 已經幾乎就是 y：梯度差不多為 0，走一步幾乎什麼也不變。</translation>
    </message>
    <message>
        <source>Each step lifts the logits of classes that got less than they should, and lowers the others. The gradient sums to 0, so the sum of the logits stays the same.</source>
        <translation>每一步都抬高得到的機率不足的類別的 logit，壓低其餘的。梯度之和為 0，所以 logit 之和不變。</translation>
    </message>
    <message>
        <source>The constant c changes neither q nor the gradient, so every step and every loss is the same as without it. No step takes it away either: the sum of the logits stays.</source>
        <translation>常數 c 既不改變 q 也不改變梯度，所以每一步和每個損失都與沒有它時相同。也沒有哪一步會去掉它：logit 之和不變。</translation>
    </message>
    <message>
        <source>The loss stays as it was: beside logits of this size a float64 has no room for so small a step. In exact arithmetic it would fall.</source>
        <translation>損失保持不變：logit 這麼大，float64 容不下這麼小的一步。用精確運算它會下降。</translation>
    </message>
    <message>
        <source>In this step the loss rose, from {before} to {after} nats: η is so large that the step leapt over the least loss along its way.</source>
        <translation>這一步損失上升了，從 {before} 到 {after} 奈特：η 太大，這一步跳過了沿途損失最小的地方。</translation>
    </message>
    <message>
        <source>On the way here the loss rose {times}, most recently in step {last}. A gradient shows the way down only nearby: with this η a step may leap over the least loss.</source>
        <translation>一路上損失上升了{times}，最近一次在第 {last} 步。梯度只指出附近的下坡方向：用這樣的 η，一步可能跳過損失最小的地方。</translation>
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
        <translation>損失一直下降，卻永遠到不了 0：那樣{true}必須得到全部的 q。所以各個 logit 沒有止境地彼此遠離，越來越慢。</translation>
    </message>
    <message>
        <source>The loss is so near to 0 that a float64 rounds it to 0. In exact arithmetic no step ever gets there.</source>
        <translation>損失離 0 太近，float64 把它捨入為 0。用精確運算，沒有哪一步能真正到達 0。</translation>
    </message>
    <message>
        <source>The loss has come down to the entropy of the target, {least} nats, and q to y. No prediction has a smaller loss, so the gradient vanishes.</source>
        <translation>損失已降到目標的熵，即 {least} 奈特，q 也到了 y。沒有預測的損失更小，所以梯度消失了。</translation>
    </message>
    <message>
        <source>A soft target: the loss cannot fall below the entropy of the target, {least} nats. It is still {above} nats above that.</source>
        <translation>軟目標：損失不會低於目標的熵，即 {least} 奈特。現在還比它高 {above} 奈特。</translation>
    </message>
    <message>
        <source>At the start: loss {loss} nats.</source>
        <translation>起點：損失 {loss} 奈特。</translation>
    </message>
    <message>
        <source>After {steps} of {most}: loss {loss} nats; at the start it was {first}.</source>
        <translation>走了 {steps}，共 {most} 步：損失 {loss} 奈特；起點時是 {first}。</translation>
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
        <translation>試一試：把 logit 拉到別處，再按「播放」。q 會回來嗎？</translation>
    </message>
    <message>
        <source>Try this: press Play. Which steps move q the most, the first or the last?</source>
        <translation>試一試：按「播放」。哪些步讓 q 移動得最多，最初的還是最後的？</translation>
    </message>
    <message>
        <source>Try this: halve η until the loss rises in no step. How large may η be?</source>
        <translation>試一試：不斷把 η 減半，直到損失在任何一步都不上升。η 最大可以是多少？</translation>
    </message>
    <message>
        <source>Try this: set ε to 0.1. Where do the logits come to rest now?</source>
        <translation>試一試：把 ε 設為 0.1。現在各個 logit 停在哪裡？</translation>
    </message>
    <message>
        <source>Try this: press in the triangle, far from the target, and press Play. Does it end elsewhere?</source>
        <translation>試一試：在三角形裡離目標遠的地方按一下，再按「播放」。終點會不同嗎？</translation>
    </message>
    <message>
        <source>Try this: double η again and again. When does the loss begin to rise?</source>
        <translation>試一試：一次次把 η 加倍。損失從什麼時候開始上升？</translation>
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
        <translation>第 {step} 步：損失 {loss} 奈特；開始時是 {first}，可能的最小值是 {least}</translation>
    </message>
    <message>
        <source>Back to the logits on the left, before the first step of the descent</source>
        <translation>回到左邊的 logit，也就是下降第一步之前</translation>
    </message>
    <message>
        <source>One step of gradient descent on the logits</source>
        <translation>對 logit 走一步梯度下降</translation>
    </message>
    <message>
        <source>Let it descend, or stand still; it takes some six seconds. Space does the same.</source>
        <translation>讓它下降，或停下；大約需要六秒。空白鍵也一樣。</translation>
    </message>
    <message>
        <source>Which step of the descent is looked at</source>
        <translation>看的是下降的哪一步</translation>
    </message>
    <message>
        <source>The truth, and how likely the prediction calls each class at this step: with every step the second bar of each class comes closer to the first one.</source>
        <translation>真相，以及這一步時預測認為每個類別有多大可能：每走一步，每個類別的第二個長條就更接近第一個。</translation>
    </message>
    <message>
        <source>Target and prediction at this step</source>
        <translation>這一步的目標與預測</translation>
    </message>
    <message>
        <source>The loss over the steps, down to the least that can be reached. Press anywhere, or ← and →, to look at a step.</source>
        <translation>損失隨步數的變化，直到能達到的最小值。在任意處按下，或按 ← 和 →，檢視某一步。</translation>
    </message>
    <message>
        <source>step of the descent</source>
        <translation>下降的步數</translation>
    </message>
    <message>
        <source>Loss ℓ in nats; press to look at a step</source>
        <translation>損失 ℓ（奈特）；按一下看某一步</translation>
    </message>
    <message>
        <source>The loss over the steps of the descent; press to look at one</source>
        <translation>下降每一步的損失；按一下看其中一步</translation>
    </message>
    <message>
        <source>Loss ℓ at this step</source>
        <translation>這一步的損失 ℓ</translation>
    </message>
    <message>
        <source>Loss at the start</source>
        <translation>起點的損失</translation>
    </message>
    <message>
        <source>Gradient length ‖∂ℓ/∂o‖</source>
        <translation>梯度的長度 ‖∂ℓ/∂o‖</translation>
    </message>
    <message>
        <source>Tends to 0 where a descent comes to rest, or runs away</source>
        <translation>下降停下來時，或各個 logit 彼此遠離時，都趨於 0</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>從這裡開始</translation>
    </message>
    <message>
        <source>Put the logits of this step on the left, to descend from there</source>
        <translation>把這一步的 logit 放到左邊，從那裡繼續下降</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Each step takes η times the gradient from the logits</source>
        <translation>每一步從 logit 中減去 η 乘以梯度</translation>
    </message>
    <message>
        <source>Descent: step by step towards the true class</source>
        <translation>下降：一步步走向真實類別</translation>
    </message>
    <message>
        <source>Descent: out of a corner, confidently wrong</source>
        <translation>下降：從角落裡出來，錯得很有自信</translation>
    </message>
    <message>
        <source>Descent: to a soft target, and to rest on it</source>
        <translation>下降：走到軟目標，停在上面</translation>
    </message>
    <message>
        <source>Descent: too large a learning rate leaps over the target</source>
        <translation>下降：學習率太大，跳過目標</translation>
    </message>
    <message>
        <source>Descent: a small learning rate crawls</source>
        <translation>下降：學習率很小，慢慢爬</translation>
    </message>
    <message>
        <source>Descent: label smoothing keeps the logits from running away</source>
        <translation>下降：標籤平滑讓各個 logit 不再遠離</translation>
    </message>
    <message>
        <source>There is no step {value}: the descent begins with step 0.</source>
        <translation>沒有第 {value} 步：下降從第 0 步開始。</translation>
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
        <translation>三個類別的所有分布組成的三角形；拖曳可選擇起點</translation>
    </message>
    <message>
        <source>Step {step}: q = ({q}); it began with ({first}); target y = ({y})</source>
        <translation>第 {step} 步：q = ({q})；開始時是 ({first})；目標 y = ({y})</translation>
    </message>
    <message>
        <source>Each corner is a class that is certain, the middle is no idea at all; the descent walks from the start to the square, the target. Drag the start, or move it with the arrow keys, with Shift further, Home to the middle.</source>
        <translation>每個角是一個確定的類別，中央是毫無頭緒；下降從起點走向方塊，即目標。拖曳起點，或用方向鍵移動，按住 Shift 移得更遠，Home 回到中央。</translation>
    </message>
    <message>
        <source>There is no descent yet.</source>
        <translation>還沒有下降過程。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>From logits to loss</source>
        <translation>從 logits 到損失</translation>
    </message>
    <message>
        <source>What softmax makes of logits, what that costs, and which way each is pulled</source>
        <translation>softmax 把 logits 變成什麼，代價多大，每個 logit 被拉向哪邊</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>逐步下降</translation>
    </message>
    <message>
        <source>Gradient descent on the logits, step by step</source>
        <translation>對 logits 一步一步做梯度下降</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The Jacobian, how it collapses with the loss, and a check by differences</source>
        <translation>雅可比矩陣，它與損失如何合併，以及用差分檢驗</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢位</translation>
    </message>
    <message>
        <source>Why the largest logit is subtracted first: where ∞ and NaN come from</source>
        <translation>為什麼先減去最大的 logit：∞ 和 NaN 從何而來</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>兩個類別</translation>
    </message>
    <message>
        <source>Softmax of two logits is a sigmoid of their difference</source>
        <translation>兩個 logits 的 softmax 就是其差的 sigmoid</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax 迴歸</translation>
    </message>
    <message>
        <source>A network of one layer, worked out by hand and trained on iris flowers</source>
        <translation>只有一層的網路：手算，並用鳶尾花訓練</translation>
    </message>
    <message>
        <source>Equal logits: undecided, one half for each class, however large they are. This is where a sigmoid is 0.5.</source>
        <translation>logits 相等：未定，無論多大，每類各得一半。sigmoid 在這裡是 0.5。</translation>
    </message>
    <message>
        <source>A difference of {d} is as good as certain: the other class keeps {rest}. Softmax and sigmoid agree here as everywhere.</source>
        <translation>差為 {d} 時幾乎確定：另一類只剩 {rest}。這裡和別處一樣，softmax 與 sigmoid 一致。</translation>
    </message>
    <message>
        <source>Only the difference {d} counts, so two logits say no more than one. Softmax regression with two classes is logistic regression.</source>
        <translation>只有差 {d} 起作用，所以兩個 logits 說的並不比一個多。兩個類別的 softmax 迴歸就是邏輯迴歸。</translation>
    </message>
    <message>
        <source>Try this: pull o₁ up a little. What q₁ gains, q₂ loses.</source>
        <translation>試一試：把 o₁ 拖高一點。q₁ 得到的，正是 q₂ 失去的。</translation>
    </message>
    <message>
        <source>Try this: drag the point back to the middle, where the curve is steepest.</source>
        <translation>試一試：把點拖回中間，那裡曲線最陡。</translation>
    </message>
    <message>
        <source>Try this: add 3 to both logits. They move, and no probability does.</source>
        <translation>試一試：給兩個 logits 都加 3。它們變了，機率都不變。</translation>
    </message>
    <message>
        <source>softmax of o₁ and o₂</source>
        <translation>o₁ 與 o₂ 的 softmax</translation>
    </message>
    <message>
        <source>σ of the difference, and what it lacks to 1</source>
        <translation>差的 σ，以及它與 1 的差距</translation>
    </message>
    <message>
        <source>What softmax and the sigmoid say of both classes: of two classes they say the same.</source>
        <translation>softmax 和 sigmoid 對兩個類別各怎麼說：對兩個類別，它們說的一樣。</translation>
    </message>
    <message>
        <source>Softmax and sigmoid of two classes</source>
        <translation>兩個類別的 softmax 與 sigmoid</translation>
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
        <translation>兩個 logits：softmax 與 sigmoid 一致</translation>
    </message>
    <message>
        <source>The same difference elsewhere: the same answer</source>
        <translation>別處同樣的差：同樣的答案</translation>
    </message>
    <message>
        <source>Equal logits: undecided</source>
        <translation>logits 相等：未定</translation>
    </message>
    <message>
        <source>Far apart: as good as certain</source>
        <translation>相差很遠：幾乎確定</translation>
    </message>
    <message>
        <source>This page compares two logits, and the scene has {count}. Undo, or open a worked example.</source>
        <translation>本頁比較兩個 logits，而現在有 {count} 個。請復原，或開啟一個例題。</translation>
    </message>
    <message>
        <source>Any number: the probabilities depend on nothing but the difference of both logits.</source>
        <translation>任意的數：機率只取決於兩個 logit 之差。</translation>
    </message>
    <message>
        <source>A network that answers yes or no has one logit, o, and its sigmoid. That is softmax of the two logits o and 0.</source>
        <translation>回答「是」或「否」的網路只有一個 logit o 及其 sigmoid。這就是兩個 logits o 與 0 的 softmax。</translation>
    </message>
    <message>
        <source>x of sample {sample}</source>
        <translation>樣本 {sample} 的 x</translation>
    </message>
    <message>
        <source>x of all samples</source>
        <translation>所有樣本的 x</translation>
    </message>
    <message>
        <source>W and b</source>
        <translation>W 和 b</translation>
    </message>
    <message>
        <source>Flower added</source>
        <translation>新增一朵花</translation>
    </message>
    <message>
        <source>Flower removed</source>
        <translation>刪除一朵花</translation>
    </message>
    <message>
        <source>Class added</source>
        <translation>新增類別</translation>
    </message>
    <message>
        <source>Class removed</source>
        <translation>刪除類別</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>各類的名稱</translation>
    </message>
    <message>
        <source>Two logits</source>
        <translation>兩個 logits</translation>
    </message>
    <message>
        <source>Labels of all samples</source>
        <translation>所有樣本的標籤</translation>
    </message>
    <message>
        <source>A weight of W</source>
        <translation>W 的一個權重</translation>
    </message>
    <message>
        <source>A bias of b</source>
        <translation>b 的一個偏差值</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>有什麼用</translation>
    </message>
    <message>
        <source>o₁ − o₂, difference of the logits</source>
        <translation>o₁ − o₂，logits 之差</translation>
    </message>
    <message>
        <source>Lines: σ of the difference. Points: softmax of both logits</source>
        <translation>線：差的 σ。點：兩個 logits 的 softmax</translation>
    </message>
    <message>
        <source>The sigmoid over the difference of two logits; drag the point to change o₁</source>
        <translation>sigmoid 隨兩個 logits 之差變化；拖曳點改變 o₁</translation>
    </message>
    <message>
        <source>The lines are the sigmoid over the difference of the two logits, the points what softmax says: they lie on each other. Drag the point, or move it with ← and →.</source>
        <translation>線是 sigmoid 隨兩個 logits 之差的變化，點是 softmax 的結果：它們重合。拖曳點，或用 ← 和 → 移動它。</translation>
    </message>
    <message>
        <source>Difference {d}: softmax gives {first} and {second}, the sigmoid {sigmoid}</source>
        <translation>差 {d}：softmax 給出 {first} 與 {second}，sigmoid 給出 {sigmoid}</translation>
    </message>
    <message>
        <source>What softmax makes of both logits: both probabilities sum to 1</source>
        <translation>softmax 由兩個 logits 得出的結果：兩個機率之和為 1</translation>
    </message>
    <message>
        <source>The surprise at the truth: 0 if the prediction is sure of it, the larger the less</source>
        <translation>對真相的驚訝：預測完全有把握時為 0，越沒把握就越大</translation>
    </message>
    <message>
        <source>How likely the prediction calls what is true: learning brings it close to 1</source>
        <translation>預測認為真相有多大可能：學習使它接近 1</translation>
    </message>
    <message>
        <source>How undecided the prediction is: 0 if it is sure, largest if all are even</source>
        <translation>預測有多猶豫：有把握時為 0，各類相等時最大</translation>
    </message>
    <message>
        <source>What the descent began with, to compare</source>
        <translation>下降開始時的值，供比較</translation>
    </message>
    <message>
        <source>How much the one probability changes when the other logit grows by 1</source>
        <translation>另一個 logit 增加 1 時，這個機率（按斜率）變化多少</translation>
    </message>
    <message>
        <source>Prediction minus truth: how the loss changes with this logit</source>
        <translation>預測減去真相：損失隨這個 logit 如何變化</translation>
    </message>
    <message>
        <source>The logit is nudged up and down a little, and the change of the loss divided by the way</source>
        <translation>把 logit 稍微向上和向下推一點，用損失的變化除以移動的距離</translation>
    </message>
    <message>
        <source>Close to 0 if the formula is right; the rest is rounding</source>
        <translation>公式正確時接近 0；剩下的是捨入誤差</translation>
    </message>
    <message>
        <source>The worst of all classes: if it is tiny, the whole gradient is right</source>
        <translation>所有類別中最大的差：它很小，整個梯度就是對的</translation>
    </message>
    <message>
        <source>The largest logit is taken from all first: so nothing overflows</source>
        <translation>先從所有 logits 中減去最大的一個：這樣就不會溢位</translation>
    </message>
    <message>
        <source>The same with half as many digits, as graphics cards compute</source>
        <translation>同樣的計算，位數減半，顯示卡就是這樣算的</translation>
    </message>
    <message>
        <source>Straight from the formula: large logits make it infinite</source>
        <translation>直接按公式算：logits 大了就變成無窮大</translation>
    </message>
    <message>
        <source>Straight from the formula, with half as many digits: it fails far sooner</source>
        <translation>直接按公式算，位數減半：早得多就會失敗</translation>
    </message>
    <message>
        <source>What the sigmoid makes of the difference: the same as softmax</source>
        <translation>sigmoid 由差得出的結果：與 softmax 相同</translation>
    </message>
    <message>
        <source>All that counts: both logits may grow alike, and nothing changes</source>
        <translation>起作用的只有它：兩個 logits 同樣增大，什麼都不變</translation>
    </message>
    <message>
        <source>What training makes small: it has no upper end for what is sure and wrong</source>
        <translation>訓練要讓它變小：有把握卻錯了時，它沒有上限</translation>
    </message>
    <message>
        <source>The other loss, to compare: it never exceeds 1, however wrong one is</source>
        <translation>另一種損失，供比較：錯得再離譜也不超過 1</translation>
    </message>
    <message>
        <source>The losses of all these samples, added up</source>
        <translation>所有這些樣本的損失之和</translation>
    </message>
    <message>
        <source>The same with the other sign: small loss is large likelihood</source>
        <translation>同一個數，符號相反：損失小就是概似大</translation>
    </message>
    <message>
        <source>Over all 150 flowers at this step: blind guessing costs ln 3 = 1.0986</source>
        <translation>這一步時對全部 150 朵花而言：盲目猜測的代價是 ln 3 = 1.0986</translation>
    </message>
    <message>
        <source>How many of all 150 flowers get the largest probability for their own species</source>
        <translation>全部 150 朵花中，有多少朵在自己的品種上得到最大的機率</translation>
    </message>
    <message>
        <source>All other bars</source>
        <translation>其他所有長條</translation>
    </message>
    <message>
        <source>Triangle of the descent</source>
        <translation>下降的三角形</translation>
    </message>
    <message>
        <source>Curve of the loss</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>雅可比矩陣</translation>
    </message>
    <message>
        <source>Tables of the workings</source>
        <translation>計算過程的表格</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>網路的圖</translation>
    </message>
    <message>
        <source>Picture of the weights</source>
        <translation>權重的圖</translation>
    </message>
    <message>
        <source>Table of ∂W</source>
        <translation>∂W 的表格</translation>
    </message>
    <message>
        <source>Bars of the logits</source>
        <translation>logits 的長條</translation>
    </message>
    <message>
        <source>Look at the step before, or the next one</source>
        <translation>檢視上一步或下一步</translation>
    </message>
    <message>
        <source>Look at the start, or at the last step</source>
        <translation>檢視起點或最後一步</translation>
    </message>
    <message>
        <source>Move the start, with Shift further</source>
        <translation>移動起點，按住 Shift 移得更遠</translation>
    </message>
    <message>
        <source>Start from the middle, where all classes are even</source>
        <translation>從中央開始，那裡各類相等</translation>
    </message>
    <message>
        <source>Choose the entry that is worked out</source>
        <translation>選擇要詳細計算的項</translation>
    </message>
    <message>
        <source>Picture of the exponents</source>
        <translation>指數的圖</translation>
    </message>
    <message>
        <source>Go from class to class</source>
        <translation>在類別之間移動</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Go from output to output</source>
        <translation>在輸出之間移動</translation>
    </message>
    <message>
        <source>Type a number; ↑ and ↓ change it a little.</source>
        <translation>輸入一個數；↑ 和 ↓ 稍微改變它。</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Show the tabs to the left</source>
        <translation>顯示左邊的分頁</translation>
    </message>
    <message>
        <source>Show the tabs to the right</source>
        <translation>顯示右邊的分頁</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>A small plot for each layer, over the epochs: the line is the median of its numbers, the bands show how far they spread. Point at a place, or walk there with the arrow keys, to read it off.</source>
        <translation>每層一個小圖，橫軸是週期：線是該層數值的中位數，色帶顯示它們分散多遠。指向一處，或用方向鍵走到那裡，即可讀數。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>週期數</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Press Start to draw it</source>
        <translation>按「開始」畫曲線</translation>
    </message>
    <message>
        <source>There is no number to draw.</source>
        <translation>沒有可畫的數值。</translation>
    </message>
    <message>
        <source>No number is above 0, and a logarithmic axis shows no others.</source>
        <translation>沒有大於 0 的數值，而對數軸只能顯示正數。</translation>
    </message>
    <message>
        <source>last run</source>
        <translation>上次訓練</translation>
    </message>
    <message>
        <source>faint: last run</source>
        <translation>淺色：上次訓練</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>發散</translation>
    </message>
    <message>
        <source>How well the network does on the examples that it learns from, and on others, which it has not seen: both should get better together. Move over it, or press ← and →, to read off an epoch.</source>
        <translation>網路在它學習的樣本上，以及在沒見過的樣本上表現如何：兩者應當一起變好。把滑鼠移到上面，或按 ← 和 →，讀取某個週期。</translation>
    </message>
    <message>
        <source>Learning curves: {figure}</source>
        <translation>學習曲線：{figure}</translation>
    </message>
    <message>
        <source>{now}; training diverged in epoch {epoch}</source>
        <translation>{now}；訓練在第 {epoch} 個週期發散</translation>
    </message>
    <message>
        <source>{now}; last run: {before}</source>
        <translation>{now}；上次訓練：{before}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Of which examples the confusion matrix tells</source>
        <translation>混淆矩陣統計哪些樣本</translation>
    </message>
    <message>
        <source>Of examples that it has not learnt from: this is what counts</source>
        <translation>它沒有學過的樣本：這才是關鍵</translation>
    </message>
    <message>
        <source>Of the examples that it learns from: it may know these by heart</source>
        <translation>它學習的樣本：它可能只是把它們背下來了</translation>
    </message>
    <message>
        <source>No validation examples. Training: {count} of {total} are right, {rate}.</source>
        <translation>沒有驗證樣本。訓練樣本 {total} 個中有 {count} 個分類正確，{rate}。</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>第 {number} 類</translation>
    </message>
    <message>
        <source>Try this: choose sigmoid in place of the step. No gradient gets through a layer without slope.</source>
        <translation>試一試：用 sigmoid 代替步階函數。斜率為 0 的層，梯度傳不過去。</translation>
    </message>
    <message>
        <source>Try this: choose tanh. Without a bend, all these layers do no more than one.</source>
        <translation>試一試：改選 tanh。沒有非線性（彎折），這麼多層也只抵得上一層。</translation>
    </message>
    <message>
        <source>Try this: switch Standardise on. One learning rate then suits the weights of all inputs.</source>
        <translation>試一試：開啟「標準化」。這樣一個學習率就適合所有輸入的權重。</translation>
    </message>
    <message>
        <source>Try this: raise the noise. The line stays nearly the same; what becomes of R²?</source>
        <translation>試一試：加大雜訊。直線幾乎不變，R² 會怎樣？</translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. For a straight line one unit is enough.</source>
        <translation>試一試：清空「隱藏層」欄位。畫一條直線，一個單元就夠了。</translation>
    </message>
    <message>
        <source>Try this: type 8, 8 as hidden layers. Without them, the network can only draw a straight line.</source>
        <translation>試一試：把隱藏層設為 8, 8。沒有隱藏層，網路只能畫一條直線。</translation>
    </message>
    <message>
        <source>Try this: type 16, 16 as hidden layers. Without them, the network can only draw an inclined plane.</source>
        <translation>試一試：把隱藏層設為 16, 16。沒有隱藏層，網路只能畫一個斜面。</translation>
    </message>
    <message>
        <source>Try this: choose ReLU. Of what is the curve made now?</source>
        <translation>試一試：改選 ReLU。現在曲線是由什麼組成的？</translation>
    </message>
    <message>
        <source>Try this: choose tanh. What has become of the corners?</source>
        <translation>試一試：改選 tanh。原來的轉角變成什麼樣了？</translation>
    </message>
    <message>
        <source>Try this: compare with Xavier as the initialiser. Why must weights be random to begin with?</source>
        <translation>試一試：權重初始化改選 Xavier，比較一下。初始權重為什麼必須是隨機的？</translation>
    </message>
    <message>
        <source>Try this: choose “{cure}” in Pitfalls, on the left, then press Start.</source>
        <translation>試一試：在左側「陷阱」中選「{cure}」，再按「開始」。</translation>
    </message>
    <message>
        <source>Try this: set Share for training to 0.8. Only examples that it never saw tell what it has understood.</source>
        <translation>試一試：把「訓練比例」設為 0.8。只有沒見過的樣本才能說明網路是否真正學會。</translation>
    </message>
    <message>
        <source>Try this: raise the noise. The plane stays nearly the same; what becomes of R²?</source>
        <translation>試一試：加大雜訊。斜面幾乎不變，R² 會怎樣？</translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. For an inclined plane one unit is enough.</source>
        <translation>試一試：清空「隱藏層」欄位。擬合一個斜面，一個單元就夠了。</translation>
    </message>
    <message>
        <source>Try this: choose ReLU. Of what are the hills made now?</source>
        <translation>試一試：改選 ReLU。現在山丘是由什麼組成的？</translation>
    </message>
    <message>
        <source>Try this: choose tanh. What has become of the edges?</source>
        <translation>試一試：改選 tanh。原來的稜邊變成什麼樣了？</translation>
    </message>
    <message>
        <source>Try this: set Examples to 100. The training accuracy still rises; what about validation?</source>
        <translation>試一試：把「樣本數」設為 100。訓練準確率照樣上升，驗證準確率呢？</translation>
    </message>
    <message>
        <source>Try this: set Examples to 1797, all there are. What does more data do for the validation accuracy?</source>
        <translation>試一試：把「樣本數」設為 1797，即全部資料。資料更多，驗證準確率會怎樣？</translation>
    </message>
    <message>
        <source>Try this: switch x₁² and x₂² on. With these inputs, one unit draws a circle.</source>
        <translation>試一試：開啟 x₁² 和 x₂²。有了這些輸入，一個單元就能畫圓。</translation>
    </message>
    <message>
        <source>Try this: leave only x₁ and x₂ on and type 4 as hidden layers. The network finds features of its own.</source>
        <translation>試一試：只留 x₁ 和 x₂，把隱藏層設為 4。網路會自己學出特徵。</translation>
    </message>
    <message>
        <source>Try this: switch x₁x₂ on. With this input, one unit solves XOR.</source>
        <translation>試一試：開啟 x₁x₂。有了這個輸入，一個單元就能解決互斥或。</translation>
    </message>
    <message>
        <source>Try this: choose XOR. Why is one straight line not enough there?</source>
        <translation>試一試：選「XOR（互斥或）」。為什麼一條直線分不開它的兩類？</translation>
    </message>
    <message>
        <source>Try this: choose the spiral. How far do straight lines get? Then type 8, 8, 8 as hidden layers.</source>
        <translation>試一試：選「螺旋」。只靠直線能做到什麼程度？再把隱藏層設為 8, 8, 8。</translation>
    </message>
    <message>
        <source>Try this: type 8, 8, 8 as hidden layers. What can bent lines do?</source>
        <translation>試一試：把隱藏層設為 8, 8, 8。彎曲的邊界能做到什麼？</translation>
    </message>
    <message>
        <source>Try this: type 4 as hidden layers. How many lines are enough?</source>
        <translation>試一試：把隱藏層設為 4。幾條線才夠？</translation>
    </message>
    <message>
        <source>Try this: set L2 to 0.03 and press Reset, then Start. Which of the two curves gets better?</source>
        <translation>試一試：把 L2 設為 0.03，按「重設」，再按「開始」。兩條曲線中哪一條變好了？</translation>
    </message>
    <message>
        <source>Try this: set L1, L2 and dropout to 0 and train anew. Where does the validation loss go?</source>
        <translation>試一試：把 L1、L2 和隨機丟棄都設為 0，重新訓練。驗證損失會怎樣變化？</translation>
    </message>
    <message>
        <source>Try this: let the batch hold all training examples. Which curve is smoother, which falls faster?</source>
        <translation>試一試：把批次大小設為訓練樣本總數。哪條曲線更平滑，哪條降得更快？</translation>
    </message>
    <message>
        <source>Try this: set the batch size to 1. Why does the loss jump about?</source>
        <translation>試一試：把批次大小設為 1。損失為什麼會跳來跳去？</translation>
    </message>
    <message>
        <source>Try this: choose Adam with a learning rate of 0.003. How many epochs does the spiral take?</source>
        <translation>試一試：選 Adam，學習率 0.003。學會螺旋要多少個週期？</translation>
    </message>
    <message>
        <source>Try this: let the learning rate fall as a cosine. What becomes of the jumps?</source>
        <translation>試一試：讓學習率按餘弦下降。那些跳動會怎樣？</translation>
    </message>
    <message>
        <source>Try this: choose plain gradient descent at 0.03. Which of the two is faster?</source>
        <translation>試一試：選一般梯度下降，學習率 0.03。兩者哪個更快？</translation>
    </message>
    <message>
        <source>Try this: choose softmax for the output. Two units now; do they say anything else?</source>
        <translation>試一試：輸出改選 softmax。現在有兩個輸出單元，結果有什麼不同嗎？</translation>
    </message>
    <message>
        <source>Try this: set Arms to 3. Does the same network still follow them?</source>
        <translation>試一試：旋臂數設為 3。同樣的網路還跟得上旋臂嗎？</translation>
    </message>
    <message>
        <source>Try this: choose sigmoid, a step with a slope. Steps have none, so only the last layer learns.</source>
        <translation>試一試：選 sigmoid，它相當於有斜率的步階函數。步階函數的斜率為 0，所以只有最後一層在學習。</translation>
    </message>
    <message>
        <source>“{text}” is no list of layers. Type the units of each, like 8, 8, 8; nothing for none.</source>
        <translation>「{text}」不能讀作各層的單元數。請依序輸入，如 8, 8, 8；不要隱藏層就留空。</translation>
    </message>
    <message>
        <source>Logistic regression: one unit, one line</source>
        <translation>邏輯迴歸：一個單元，一條直線</translation>
    </message>
    <message>
        <source>No hidden layer: straight lines between three blobs</source>
        <translation>沒有隱藏層：三個團簇之間只有直線</translation>
    </message>
    <message>
        <source>XOR: two hidden units draw the lines P₁ and P₂</source>
        <translation>XOR：兩個隱藏單元畫出直線 P₁ 和 P₂</translation>
    </message>
    <message>
        <source>XOR: what one line cannot do, four hidden units can</source>
        <translation>XOR：一條直線辦不到的，四個隱藏單元能辦到</translation>
    </message>
    <message>
        <source>Circles: a closed border from bent lines</source>
        <translation>圓環：由彎曲的線圍成封閉的邊界</translation>
    </message>
    <message>
        <source>Circles with x₁² and x₂² as inputs: no hidden layer</source>
        <translation>圓環，以 x₁² 和 x₂² 為輸入：不用隱藏層</translation>
    </message>
    <message>
        <source>Spiral: depth pays off</source>
        <translation>螺旋：深度的好處</translation>
    </message>
    <message>
        <source>Spiral with Adam: the same network, sooner</source>
        <translation>用 Adam 學螺旋：同樣的網路，學得更快</translation>
    </message>
    <message>
        <source>Spiral with three arms: softmax tells three classes</source>
        <translation>三臂螺旋：softmax 分出三類</translation>
    </message>
    <message>
        <source>Twins: weights that begin equal stay equal</source>
        <translation>雙生單元：權重一開始相等，就永遠相等</translation>
    </message>
    <message>
        <source>All weights 0: only the last bias ever learns</source>
        <translation>權重全為 0：只有輸出層的偏差值在學習</translation>
    </message>
    <message>
        <source>Three layers without a bend: still one line</source>
        <translation>三層沒有非線性（彎折）：還是一條直線</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Bends and features</source>
        <translation>彎曲與特徵</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始權重</translation>
    </message>
    <message>
        <source>Optimisers and batches</source>
        <translation>最佳化器與批次</translation>
    </message>
    <message>
        <source>Batch size 1: fast and restless</source>
        <translation>批次大小為 1：又快又抖動</translation>
    </message>
    <message>
        <source>All examples in one batch: smooth and slow</source>
        <translation>所有樣本作為一批：平穩而緩慢</translation>
    </message>
    <message>
        <source>Over-fitting</source>
        <translation>過度擬合</translation>
    </message>
    <message>
        <source>Over-fitting: few noisy examples, many weights</source>
        <translation>過度擬合：樣本少而有雜訊，權重多</translation>
    </message>
    <message>
        <source>The same with L2: small weights, less by heart</source>
        <translation>同上，加 L2：權重小，不易死背</translation>
    </message>
    <message>
        <source>The same with dropout: half of the units at a time</source>
        <translation>同上，加隨機丟棄：每次只用一半單元</translation>
    </message>
    <message>
        <source>Learning a number</source>
        <translation>學習數值（迴歸）</translation>
    </message>
    <message>
        <source>House prices: linear regression by one unit</source>
        <translation>房價：一個單元做線性迴歸</translation>
    </message>
    <message>
        <source>Sine: a curve from bent lines</source>
        <translation>正弦：由彎曲的線拼成曲線</translation>
    </message>
    <message>
        <source>Hills and dips: a number at each point</source>
        <translation>山丘與窪地：每一點對應一個數</translation>
    </message>
    <message>
        <source>Measured data</source>
        <translation>實測資料</translation>
    </message>
    <message>
        <source>Iris: three species from four lengths</source>
        <translation>鳶尾花：由四個長度辨識三個品種</translation>
    </message>
    <message>
        <source>Handwritten digits: 64 pixels in, 10 digits out</source>
        <translation>手寫數字：輸入 64 個像素，輸出 10 個數字</translation>
    </message>
    <message>
        <source>There is no “{name}” here. Choose one of: {names}.</source>
        <translation>這裡沒有「{name}」。可選的有：{names}。</translation>
    </message>
    <message>
        <source>{value} lies outside {low} … {high}. Type a number within.</source>
        <translation>{value} 超出了 {low} … {high} 的範圍。請輸入範圍內的數。</translation>
    </message>
    <message>
        <source>There are no examples of your own yet. Open a file, or draw some points.</source>
        <translation>還沒有自己的樣本。請開啟一個檔案，或者畫一些點。</translation>
    </message>
    <message>
        <source>There is nothing to tell apart yet. There have to be examples of two classes at least.</source>
        <translation>還沒有什麼可以區分的。至少要有兩個類別的樣本。</translation>
    </message>
    <message>
        <source>The examples of your own beside these are not of this data set. Remove them, or undo.</source>
        <translation>另外加入的自己的樣本不屬於這個資料集。請移除它們，或復原。</translation>
    </message>
    <message>
        <source>A share of {value} cannot be trained on. Type a number above 0 and at most 1, such as 0.8.</source>
        <translation>訓練比例不能是 {value}。請輸入大於 0、不超過 1 的數，例如 0.8。</translation>
    </message>
    <message>
        <source>Without any input the network cannot tell one example from another. Switch on x₁ at least.</source>
        <translation>沒有任何輸入，網路就分不清各個樣本。請至少打開 x₁。</translation>
    </message>
    <message>
        <source>{count} hidden layers are too many. Up to {most} are possible.</source>
        <translation>{count} 個隱藏層太多了。最多可以有 {most} 個。</translation>
    </message>
    <message>
        <source>A hidden layer has from 1 to {most} units.</source>
        <translation>一個隱藏層可以有 1 到 {most} 個單元。</translation>
    </message>
    <message>
        <source>With a learning rate of 0 no weight ever changes. Type a small number above 0, such as 0.03.</source>
        <translation>學習率為 0 時，權重永遠不會變。請輸入一個較小的正數，例如 0.03。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} overshoots at every step. Type at most {most}; 0.03 is a good start.</source>
        <translation>學習率 {rate} 每一步都會衝過頭。請輸入不超過 {most} 的數；不妨從 0.03 開始。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} does not lead downhill. Type a small number above 0, such as 0.03.</source>
        <translation>學習率 {rate} 不會使損失下降。請輸入一個較小的正數，例如 0.03。</translation>
    </message>
    <message>
        <source>Softmax of a single number is always 1: it cannot learn a quantity. Choose the identity.</source>
        <translation>單一數字的 softmax 永遠是 1，學不了數值。請選恆等函數。</translation>
    </message>
    <message>
        <source>This loss judges classes, but here a number is to be learnt. Choose the squared error.</source>
        <translation>這種損失函數用於分類，而這裡要學的是一個數值。請選平方誤差。</translation>
    </message>
    <message>
        <source>This loss does not fit the output {output}. Choose one of: {names}, or another output.</source>
        <translation>這種損失函數與輸出 {output} 不相配。請選其中之一：{names}；或換一種輸出。</translation>
    </message>
    <message>
        <source>So large a network on so many examples would keep you waiting. Take fewer units or fewer examples.</source>
        <translation>網路這麼大，樣本又這麼多，計算會讓你等很久。請減少單元數或樣本數。</translation>
    </message>
    <message>
        <source>There is no weight {row}, {column} in layer {layer} of this network. Undo the last change.</source>
        <translation>這個網路的第 {layer} 層沒有權重 {row}, {column}。請復原上一次變更。</translation>
    </message>
    <message>
        <source>A batch holds from 1 to {most} examples: there are {most} to train on. Type a number within.</source>
        <translation>訓練樣本有 {most} 個，所以一批可以有 1 到 {most} 個樣本。請輸入這個範圍內的數。</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>圓環</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR（互斥或）</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>兩個高斯分布</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>雙月牙</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>團簇</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盤</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>House prices</source>
        <translation>房價</translation>
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
        <translation>山丘與窪地</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>鳶尾花</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手寫數字</translation>
    </message>
    <message>
        <source>sigmoid (yes or no)</source>
        <translation>sigmoid（是或否）</translation>
    </message>
    <message>
        <source>softmax (one of several)</source>
        <translation>softmax（多選一）</translation>
    </message>
    <message>
        <source>identity (a number)</source>
        <translation>恆等（一個數）</translation>
    </message>
    <message>
        <source>tanh (−1 to 1)</source>
        <translation>tanh（−1 到 1）</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恆等</translation>
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
        <translation>平方誤差的一半</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>絕對誤差</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber 損失</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>合頁損失</translation>
    </message>
    <message>
        <source>plain gradient descent</source>
        <translation>一般梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>動量法</translation>
    </message>
    <message>
        <source>Nesterov’s momentum</source>
        <translation>Nesterov 動量法</translation>
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
        <translation>保持不變</translation>
    </message>
    <message>
        <source>falls in steps</source>
        <translation>分段下降</translation>
    </message>
    <message>
        <source>falls by a share each epoch</source>
        <translation>每個週期按比例下降</translation>
    </message>
    <message>
        <source>falls as a cosine to 0</source>
        <translation>按餘弦降到 0</translation>
    </message>
    <message>
        <source>warms up, then stays</source>
        <translation>先預熱，後不變</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>自己的點</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>living area (m²)</source>
        <translation>居住面積（m²）</translation>
    </message>
    <message>
        <source>price (millions)</source>
        <translation>價格（百萬）</translation>
    </message>
    <message>
        <source>petal length (cm)</source>
        <translation>花瓣長（cm）</translation>
    </message>
    <message>
        <source>petal width (cm)</source>
        <translation>花瓣寬（cm）</translation>
    </message>
    <message>
        <source>sepal length</source>
        <translation>萼片長</translation>
    </message>
    <message>
        <source>sepal width</source>
        <translation>萼片寬</translation>
    </message>
    <message>
        <source>petal length</source>
        <translation>花瓣長</translation>
    </message>
    <message>
        <source>petal width</source>
        <translation>花瓣寬</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>類別數</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>旋臂數</translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation>資料集：{name}</translation>
    </message>
    <message>
        <source>Inputs: all {count} measured numbers of an example, as they are.</source>
        <translation>輸入：每個樣本的 {count} 個測量值，原樣送入。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>樣本數</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手寫</translation>
    </message>
    <message>
        <source>What the network takes some examples for that it has not learnt from</source>
        <translation>網路把一些沒學過的樣本判為什麼</translation>
    </message>
    <message>
        <source>The examples that it gets wrong, the most confident mistakes first</source>
        <translation>它答錯的樣本，最自信的錯誤在前</translation>
    </message>
    <message>
        <source>What each unit of the first layer looks for, as a picture</source>
        <translation>第一層每個單元在找什麼，用圖片表示</translation>
    </message>
    <message>
        <source>Draw a picture yourself, and see what the network takes it for</source>
        <translation>自己畫一幅圖，看看網路把它判為什麼</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>畫點</translation>
    </message>
    <message>
        <source>Pictures: answers to some examples, the worst mistakes, weights as pictures, your own drawing</source>
        <translation>影像：對一些樣本的回答、最嚴重的錯誤、權重影像、自己的手寫</translation>
    </message>
    <message>
        <source>How many there are of all classes, for training and validation</source>
        <translation>所有類別合計，訓練和驗證都算在內</translation>
    </message>
    <message>
        <source>How many kinds of points there are to tell apart; another set is made</source>
        <translation>要區分幾類點；改了會重新產生資料</translation>
    </message>
    <message>
        <source>Standard deviation of the error: of both coordinates of a point, or of y to be learnt</source>
        <translation>誤差的標準差：加在點的兩個座標上，或加在要學的 y 上</translation>
    </message>
    <message>
        <source>Share for training</source>
        <translation>訓練比例</translation>
    </message>
    <message>
        <source>The rest is kept back to see whether the network has understood</source>
        <translation>其餘的留作驗證，檢驗網路是否真正學會</translation>
    </message>
    <message>
        <source>Features: what the network is given</source>
        <translation>特徵：網路的輸入</translation>
    </message>
    <message>
        <source>Raw inputs, or made from them by hand: with x₁² and x₂² no hidden layer is needed for circles</source>
        <translation>原始輸入，或由它們手工構造的特徵：有了 x₁² 和 x₂²，圓環不需要隱藏層</translation>
    </message>
    <message>
        <source>Standardise: mean 0, deviation 1</source>
        <translation>標準化：平均 0，標準差 1</translation>
    </message>
    <message>
        <source>Measured on the training examples; helps where inputs are far from 0 or 1</source>
        <translation>按訓練樣本計算；輸入的數量級與 1 相差很大時有幫助</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>換種子</translation>
    </message>
    <message>
        <source>Take the next seed: other examples, and other first weights</source>
        <translation>換用下一個種子：另一批樣本，另一組初始權重</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>softmax (several)</source>
        <translation>softmax（多類）</translation>
    </message>
    <message>
        <source>Xavier, uniform</source>
        <translation>Xavier，均勻分布</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隱藏層</translation>
    </message>
    <message>
        <source>The units of each hidden layer, like 8, 8, 8; empty for none</source>
        <translation>各隱藏層的單元數，如 8, 8, 8；不要隱藏層就留空</translation>
    </message>
    <message>
        <source>Units and activation of each layer</source>
        <translation>各層的單元數和激勵函數</translation>
    </message>
    <message>
        <source>Activation of all hidden layers</source>
        <translation>激勵函數（所有隱藏層）</translation>
    </message>
    <message>
        <source>What each unit makes of its z; it replaces those of single layers</source>
        <translation>每個單元怎樣處理它的 z；會取代各層單獨的設定</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Sigmoid for yes or no, softmax for one of several, the identity for a number</source>
        <translation>是或否用 sigmoid，多選一用 softmax，數值用恆等函數</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失函數</translation>
    </message>
    <message>
        <source>What training makes small; each output has one that belongs to it</source>
        <translation>訓練要讓它變小的量；每種輸出都有與之相配的一個</translation>
    </message>
    <message>
        <source>Initialiser of the weights</source>
        <translation>權重初始化</translation>
    </message>
    <message>
        <source>From which distribution they are drawn; He is for ReLU, Xavier for tanh</source>
        <translation>初始權重從哪種分布抽取；He 適合 ReLU，Xavier 適合 tanh</translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation>+ 一層</translation>
    </message>
    <message>
        <source>Add a hidden layer behind the last one, as wide; eight are possible</source>
        <translation>在最後一層後面加一個同樣寬的隱藏層；最多八層</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>How the gradient becomes a step; the formulas on the right tell</source>
        <translation>怎樣由梯度得到每一步的更新；見右側的公式</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>動量 μ</translation>
    </message>
    <message>
        <source>How much of the last step goes on; 0 is none; may change while it trains</source>
        <translation>上一步的更新保留多少；0 表示不保留；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>衰減 ρ</translation>
    </message>
    <message>
        <source>How much of the mean of squared gradients is kept at each step; may change while it trains</source>
        <translation>每一步保留多少以往的梯度平方的平均值；訓練途中也可以改</translation>
    </message>
    <message>
        <source>β₁ of the mean</source>
        <translation>β₁（平均）</translation>
    </message>
    <message>
        <source>How much of the mean gradient is kept at each step; may change while it trains</source>
        <translation>每一步保留多少以往的平均梯度；訓練途中也可以改</translation>
    </message>
    <message>
        <source>β₂ of the squares</source>
        <translation>β₂（平方）</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>學習率 η</translation>
    </message>
    <message>
        <source>Examples a step looks at. Rule of thumb: all of them under 2,000, else 64 to 512, a power of two; may change while it trains</source>
        <translation>每一步看多少個樣本。經驗法則：樣本不到 2,000 個就全部用上，否則取 64 到 512 中的 2 的冪；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout（隨機丟棄）</translation>
    </message>
    <message>
        <source>Which share of hidden units rests in each step; may change while it trains</source>
        <translation>每一步隨機停用多大比例的隱藏單元；訓練途中也可以改</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1 懲罰</translation>
    </message>
    <message>
        <source>On the sizes of the weights: many become 0; may change while it trains</source>
        <translation>懲罰權重的絕對值：許多權重變成 0；訓練途中也可以改</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2 懲罰</translation>
    </message>
    <message>
        <source>On the squares of the weights: large ones shrink; may change while it trains</source>
        <translation>懲罰權重的平方：大的權重變小；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>權重衰減 λ</translation>
    </message>
    <message>
        <source>Each step shrinks every weight by ηλ of itself, beside the gradient; may change while it trains</source>
        <translation>除梯度更新外，每一步讓每個權重按 ηλ 的比例縮小；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Stop below a training loss of</source>
        <translation>訓練損失低於此值時停止</translation>
    </message>
    <message>
        <source>Good enough; 0 for never; may change while it trains</source>
        <translation>達到此值就夠好了；0 表示不設；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Stop after … epochs without progress</source>
        <translation>連續 … 個週期沒有進步時停止</translation>
    </message>
    <message>
        <source>Progress is a lower validation loss (early stopping); 0 for never; may change while it trains</source>
        <translation>驗證損失更低才算進步（提早停止）；0 表示不設；訓練途中也可以改</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient; may change while it trains</source>
        <translation>每一步沿負梯度方向走多遠；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Every … epochs</source>
        <translation>每隔 … 個週期</translation>
    </message>
    <message>
        <source>Over … epochs</source>
        <translation>歷時 … 個週期</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>學習率排程</translation>
    </message>
    <message>
        <source>Large steps first, small ones towards the end, or the other way; may change while it trains</source>
        <translation>先大步、後小步，或者反過來；訓練途中也可以改</translation>
    </message>
    <message>
        <source>After how many epochs it has fallen or warmed up; may change while it trains</source>
        <translation>下降或預熱用多少個週期；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Factor γ</source>
        <translation>係數 γ</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by each time; may change while it trains</source>
        <translation>學習率每次乘以多少；訓練途中也可以改</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Decides data, split, first weights and order: same seed, same curves</source>
        <translation>決定資料、劃分、初始權重和順序：種子相同，曲線就相同</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>設定的內容</translation>
    </message>
    <message>
        <source>The examples that the network learns from: which, how many, how noisy</source>
        <translation>網路學習的樣本：哪些、多少、雜訊多大</translation>
    </message>
    <message>
        <source>Its inputs, layers and units, and how its weights begin</source>
        <translation>它的輸入、層和單元，以及權重如何開始</translation>
    </message>
    <message>
        <source>How it learns: steps, batches, brakes, and when it stops</source>
        <translation>它如何學習：步長、批次、約束，以及何時停止</translation>
    </message>
    <message>
        <source>Things that go wrong on purpose, why, and what helps</source>
        <translation>故意出錯的例子，為什麼，以及怎麼辦</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>In epoch {epoch} the loss became {loss}: the steps are too large. The last finite weights are back. Choose a smaller learning rate, press Reset, then Start.</source>
        <translation>第 {epoch} 個週期時損失變成 {loss}：步長太大了。已恢復最後一組有限的權重。請調小學習率，按「重設」，再按「開始」。</translation>
    </message>
    <message>
        <source>In step {step} (epoch {epoch}) numbers in layer {layer} went beyond all bounds: the steps are too large. The last finite weights are back. Choose a smaller learning rate, press Reset, then Start.</source>
        <translation>在第 {step} 步（第 {epoch} 個週期），第 {layer} 層的數值超出了一切界限：步長太大了。已恢復最後一組有限的權重。請調小學習率，按「重設」，再按「開始」。</translation>
    </message>
    <message>
        <source>Training stopped: {error}. Press Reset to begin again.</source>
        <translation>訓練中斷：{error}。請按「重設」重新開始。</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>ms/epoch</source>
        <translation>毫秒/週期</translation>
    </message>
    <message>
        <source>Over all networks that have not diverged</source>
        <translation>只計沒有發散的網路</translation>
    </message>
    <message>
        <source>Validation R²</source>
        <translation>驗證 R²</translation>
    </message>
    <message>
        <source>Training R²</source>
        <translation>訓練 R²</translation>
    </message>
    <message>
        <source>Solved from: {measured}</source>
        <translation>學會的標準：{measured}</translation>
    </message>
    <message>
        <source>Networks that have solved it</source>
        <translation>學會的網路</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Median training loss</source>
        <translation>訓練損失的中位數</translation>
    </message>
    <message>
        <source>Width of its middle half</source>
        <translation>其中間一半的寬度</translation>
    </message>
    <message>
        <source>The interquartile range: upper quartile minus lower quartile of the training losses</source>
        <translation>四分位距：訓練損失的上四分位數減去下四分位數</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>發散</translation>
    </message>
    <message>
        <source>Time per network</source>
        <translation>每個網路用時</translation>
    </message>
    <message>
        <source>Measured while all are trained in one stack: each product of matrices is computed for all at once</source>
        <translation>所有網路疊在一起訓練時測得：每個矩陣乘積都對所有網路一次算完</translation>
    </message>
    <message>
        <source>From this share on a network counts as one that has solved it; type 0.95 or 95 %</source>
        <translation>達到這個比例的網路算作學會；可以輸入 0.95 或 95%</translation>
    </message>
    <message>
        <source>none kept back</source>
        <translation>未留出</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>已訓練週期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>驗證損失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>訓練準確率</translation>
    </message>
    <message>
        <source>Unit {unit} of hidden layer {layer}, worked out:</source>
        <translation>第 {layer} 個隱藏層的第 {unit} 個單元，計算過程：</translation>
    </message>
    <message>
        <source>Output unit {unit}, worked out:</source>
        <translation>第 {unit} 個輸出單元，計算過程：</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>驗證準確率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各層分布</translation>
    </message>
    <message>
        <source>How training goes: curves, confusion matrix, numbers in the layers</source>
        <translation>訓練的進展：曲線、混淆矩陣、各層的數值</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>準確率（%）</translation>
    </message>
    <message>
        <source>R², explained variance (%)</source>
        <translation>R²，所解釋的變異數（%）</translation>
    </message>
    <message>
        <source>Loss and accuracy, epoch by epoch</source>
        <translation>損失和準確率，逐個週期地看</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>哪些類別被判為哪些類別</translation>
    </message>
    <message>
        <source>How the numbers in each layer are spread, epoch by epoch</source>
        <translation>每層的數值如何分布，逐個週期地看</translation>
    </message>
    <message>
        <source>log</source>
        <translation>對數軸</translation>
    </message>
    <message>
        <source>Let equal distances on the axis of the loss be equal factors</source>
        <translation>讓損失軸上相等的距離表示相等的倍數</translation>
    </message>
    <message>
        <source>Points drawn</source>
        <translation>畫點</translation>
    </message>
    <message>
        <source>Points erased</source>
        <translation>擦除點</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自己的資料</translation>
    </message>
    <message>
        <source>Own drawings taken out</source>
        <translation>移除自己的手寫樣本</translation>
    </message>
    <message>
        <source>Own drawing added</source>
        <translation>加入自己的手寫樣本</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Layer added</source>
        <translation>新增一層</translation>
    </message>
    <message>
        <source>Layer removed</source>
        <translation>刪除一層</translation>
    </message>
    <message>
        <source>Activation of hidden layer {layer}</source>
        <translation>第 {layer} 個隱藏層的激勵函數</translation>
    </message>
    <message>
        <source>Activation of several layers</source>
        <translation>多個層的激勵函數</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Try this: empty the field Hidden layers. How much can straight lines do?</source>
        <translation>試一試：清空「隱藏層」欄位。只靠直線能做到什麼程度？</translation>
    </message>
    <message>
        <source>epochs/s</source>
        <translation>週期/秒</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>30 epochs/s</source>
        <translation>30 週期/秒</translation>
    </message>
    <message>
        <source>5 epochs/s</source>
        <translation>5 週期/秒</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 週期/秒</translation>
    </message>
    <message>
        <source>{speed} epochs/s</source>
        <translation>{speed} 週期/秒</translation>
    </message>
    <message>
        <source>How many epochs are shown a second: slow to watch, full speed to get there</source>
        <translation>每秒顯示多少個週期：慢速用來觀看，全速用來盡快到達</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Back to the same random weights, before the first step</source>
        <translation>回到第一步之前，隨機權重與原來相同</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>單步</translation>
    </message>
    <message>
        <source>Change every weight once, by what one mini-batch says (Shift+→)</source>
        <translation>用一個小批次的梯度把所有權重更新一次（Shift+→）</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>訓練一週期</translation>
    </message>
    <message>
        <source>Show every training example to the network once (→)</source>
        <translation>讓網路把每個訓練樣本都看一遍（→）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Train in the background (Space)</source>
        <translation>在背景訓練（空白鍵）</translation>
    </message>
    <message>
        <source>Train all networks at once, in the background (Space)</source>
        <translation>在背景同時訓練所有網路（空白鍵）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Stop here; Start goes on (Space)</source>
        <translation>停在這裡；按「開始」繼續（空白鍵）</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>再訓練週期數</translation>
    </message>
    <message>
        <source>How many more epochs each press of Start trains</source>
        <translation>每按一次「開始」，再訓練多少個週期</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>類別 {name}</translation>
    </message>
    <message>
        <source>{count} of {truth} were taken for {predicted}: {rate} of {truth}.</source>
        <translation>{truth}中有 {count} 個被判為{predicted}：佔{truth}的 {rate}。</translation>
    </message>
    <message>
        <source>1 of {truth} was taken for {predicted}: {rate} of {truth}.</source>
        <translation>{truth}中有 1 個被判為{predicted}：佔{truth}的 {rate}。</translation>
    </message>
    <message>
        <source>None of {truth} was taken for {predicted}.</source>
        <translation>{truth}中沒有一個被判為{predicted}。</translation>
    </message>
    <message>
        <source>{count} of {total} of {truth} were recognised: {rate}.</source>
        <translation>{truth}的 {total} 個樣本中有 {count} 個辨識正確：{rate}。</translation>
    </message>
    <message>
        <source>There are no examples of {truth}.</source>
        <translation>沒有{truth}的樣本。</translation>
    </message>
    <message>
        <source>Recall: {rate} of {truth} were found ({count} of {total}). F₁ is {f1}.</source>
        <translation>召回率：找出了{truth}的 {rate}（{total} 個中的 {count} 個）。F₁ 為 {f1}。</translation>
    </message>
    <message>
        <source>Precision: {rate} of what was taken for {predicted} is right ({count} of {total}). F₁ is {f1}.</source>
        <translation>精確率：被判為{predicted}的樣本中 {rate} 是對的（{total} 個中的 {count} 個）。F₁ 為 {f1}。</translation>
    </message>
    <message>
        <source>Nothing was taken for {predicted}, so it has no precision.</source>
        <translation>沒有樣本被判為{predicted}，所以它沒有精確率。</translation>
    </message>
    <message>
        <source>Confused most: {truth} taken for {predicted}, {count} times.</source>
        <translation>混淆最多的：{truth} 被判為 {predicted}，{count} 次。</translation>
    </message>
    <message>
        <source>No two classes are confused.</source>
        <translation>沒有類別被混淆。</translation>
    </message>
    <message>
        <source>{count} of {total} examples are right: accuracy {rate}.</source>
        <translation>{total} 個樣本中有 {count} 個分類正確：準確率 {rate}。</translation>
    </message>
    <message>
        <source>truth ↓</source>
        <translation>真實 ↓</translation>
    </message>
    <message>
        <source>prediction →</source>
        <translation>預測 →</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精確率</translation>
    </message>
    <message>
        <source>Confusion matrix: how many examples of each class were taken for which</source>
        <translation>混淆矩陣：每個類別各有多少樣本被判為哪個類別</translation>
    </message>
    <message>
        <source>Each row is a true class, with how many were taken for each class in turn.</source>
        <translation>每一列是一個真實類別，依序列出被判為各類別的樣本數。</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer: what is right stands on the diagonal, and all else is a mistake. Point at a number, or walk there with the arrow keys, to read what it says.</source>
        <translation>每列是一個真實類別，每欄是一個回答：正確的在對角線上，其餘都是錯誤。指向一個數，或用方向鍵走到那裡，就能讀到它的含義。</translation>
    </message>
    <message>
        <source>Press Start: here you see which classes are taken for which.</source>
        <translation>按「開始」：這裡顯示各個類別被判為哪一類。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激勵值</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>All weights W. Line: median, dark: middle 50 %, light: middle 90 %, thin: extremes.</source>
        <translation>全部權重 W。線：中位數，深色：中間 50%，淺色：中間 90%，細線：最小與最大。</translation>
    </message>
    <message>
        <source>First {count} training examples. Line: median, dark: 50 %, light: 90 %, thin: extremes.</source>
        <translation>前 {count} 個訓練樣本。線：中位數，深色：50%，淺色：90%，細線：最小與最大。</translation>
    </message>
    <message>
        <source>Sizes, first {count} training examples. Median, dark: 50 %, light: 90 %, thin: largest.</source>
        <translation>梯度大小，前 {count} 個訓練樣本。中位數，深色：50%，淺色：90%，細線：最大。</translation>
    </message>
    <message>
        <source>How the weights of each layer are spread, over the epochs</source>
        <translation>每層權重的分布隨週期數的變化</translation>
    </message>
    <message>
        <source>How the activations of each layer are spread, over the epochs</source>
        <translation>每層激勵值的分布隨週期數的變化</translation>
    </message>
    <message>
        <source>How large the gradients of each layer are, over the epochs</source>
        <translation>每層梯度的大小隨週期數的變化</translation>
    </message>
    <message>
        <source>Press Start: here you see how the numbers of each layer change.</source>
        <translation>按「開始」：這裡顯示每層的數怎樣變化。</translation>
    </message>
    <message>
        <source>{layer}, epoch {epoch}: median {median}, quartiles {lower} and {upper}</source>
        <translation>{layer}，第 {epoch} 個週期：中位數 {median}，四分位數 {lower} 和 {upper}</translation>
    </message>
    <message>
        <source>Which numbers of each layer are shown</source>
        <translation>顯示每層的哪些數</translation>
    </message>
    <message>
        <source>training example</source>
        <translation>訓練樣本</translation>
    </message>
    <message>
        <source>validation example</source>
        <translation>驗證樣本</translation>
    </message>
    <message>
        <source>Of which examples one is worked out</source>
        <translation>從哪一組樣本中取一個來演算</translation>
    </message>
    <message>
        <source>Number of the example that is worked out</source>
        <translation>演算的樣本編號</translation>
    </message>
    <message>
        <source>It has a ring in the picture, and its numbers stand in the formulas below</source>
        <translation>它在圖中用圓環標出，它的數值寫在下面的公式裡</translation>
    </message>
    <message>
        <source>training level</source>
        <translation>訓練持平</translation>
    </message>
    <message>
        <source>training falling</source>
        <translation>訓練下降</translation>
    </message>
    <message>
        <source>training rising</source>
        <translation>訓練上升</translation>
    </message>
    <message>
        <source>validation level</source>
        <translation>驗證持平</translation>
    </message>
    <message>
        <source>validation falling</source>
        <translation>驗證下降</translation>
    </message>
    <message>
        <source>validation rising</source>
        <translation>驗證上升</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 個週期</translation>
    </message>
    <message>
        <source>epochs {first}–{last}</source>
        <translation>第 {first}–{last} 個週期</translation>
    </message>
    <message>
        <source>{epochs}: training {training}, validation {validation}</source>
        <translation>{epochs}：訓練 {training}，驗證 {validation}</translation>
    </message>
    <message>
        <source>{epochs}: training {training}</source>
        <translation>{epochs}：訓練 {training}</translation>
    </message>
    <message>
        <source>{epochs}: {figures}</source>
        <translation>{epochs}：{figures}</translation>
    </message>
    <message>
        <source>training {training} · validation {validation}</source>
        <translation>訓練 {training} · 驗證 {validation}</translation>
    </message>
    <message>
        <source>training {training}</source>
        <translation>訓練 {training}</translation>
    </message>
    <message>
        <source>{now} (last run {before})</source>
        <translation>{now}（上次訓練 {before}）</translation>
    </message>
    <message>
        <source>Over-fitting: since epoch {epoch} the validation loss has risen from {low} to {now}, while the training loss fell. The network learns its examples by heart.</source>
        <translation>過度擬合：從第 {epoch} 個週期起，驗證損失由 {low} 升到 {now}，訓練損失卻在下降。網路在死背訓練樣本。</translation>
    </message>
    <message>
        <source>Over-fitting: since about epoch {epoch} the validation loss has risen from {low} to {now}, while the training loss fell. The network learns its examples by heart.</source>
        <translation>過度擬合：大約從第 {epoch} 個週期起，驗證損失由 {low} 升到 {now}，訓練損失卻在下降。網路在死背訓練樣本。</translation>
    </message>
    <message>
        <source>Learnt: {train} % of the training examples are classified rightly.</source>
        <translation>學會了：訓練樣本的 {train}% 分類正確。</translation>
    </message>
    <message>
        <source>Learnt: {train} % of the training examples are classified rightly, and {validation} % of those it has never seen.</source>
        <translation>學會了：訓練樣本的 {train}% 分類正確，未見過的樣本的 {validation}% 分類正確。</translation>
    </message>
    <message>
        <source>Learnt: the network explains {train} % of the variance of the training examples.</source>
        <translation>學會了：網路解釋了訓練樣本 {train}% 的變異數。</translation>
    </message>
    <message>
        <source>Learnt: the network explains {train} % of the variance of the training examples; of those it has never seen, R² = {validation}.</source>
        <translation>學會了：網路解釋了訓練樣本 {train}% 的變異數；對未見過的樣本，R² = {validation}。</translation>
    </message>
    <message>
        <source>Steps have slope 0, so no gradient gets through them: only what lies behind the last layer of steps learns from the examples.</source>
        <translation>步階函數的斜率為 0，梯度傳不過去：只有最後一個步階層之後的部分能從樣本中學習。</translation>
    </message>
    <message>
        <source>Standing still: over the last {epochs} epochs the training loss has changed by less than 1 %. Either this network can do no better, or another learning rate or another start gets it moving.</source>
        <translation>停滯：最近 {epochs} 個週期裡，訓練損失的變化不到 1%。要麼這個網路只能做到這樣，要麼需要換一個學習率或換一組初始權重。</translation>
    </message>
    <message>
        <source>Standing still: over the last {epochs} epochs the training loss has changed by less than 1 %. The network explains {train} % of the variance; what is left may be noise.</source>
        <translation>停滯：最近 {epochs} 個週期裡，訓練損失的變化不到 1%。網路解釋了 {train}% 的變異數，其餘的可能是雜訊。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: all epochs are done. Press Start to go on.</source>
        <translation>設定的週期數已訓練完，目前第 {epoch} 個週期。按「開始」繼續訓練。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: the training loss, {loss}, is below {limit}.</source>
        <translation>在第 {epoch} 個週期停止：訓練損失 {loss} 已低於 {limit}。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: for {patience} epochs the validation loss has not fallen below its lowest.</source>
        <translation>在第 {epoch} 個週期停止：驗證損失已有 {patience} 個週期沒有再創新低。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: for {patience} epochs the training loss has not fallen below its lowest.</source>
        <translation>在第 {epoch} 個週期停止：訓練損失已有 {patience} 個週期沒有再創新低。</translation>
    </message>
    <message>
        <source>Picture of the network: inputs on the left, outputs on the right</source>
        <translation>網路圖：輸入在左，輸出在右</translation>
    </message>
    <message>
        <source>Each line is a weight, the wider the larger; each box is a unit and shows what it answers over the plane. Click a unit to have it worked out, or a line to type its weight; by keys: arrows, Shift with ↑ and ↓, then Enter.</source>
        <translation>每條線是一個權重，越寬越大；每個方框是一個單元，顯示它在平面上的回答。點擊單元可詳細計算，點擊線可輸入它的權重；用鍵盤：方向鍵，Shift 加 ↑ 和 ↓，然後 Enter 鍵。</translation>
    </message>
    <message>
        <source>There is no network yet.</source>
        <translation>還沒有網路。</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} 個單元</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 個輸入</translation>
    </message>
    <message>
        <source>{layer}, unit {number}</source>
        <translation>{layer}，單元 {number}</translation>
    </message>
    <message>
        <source>{layer} “{name}”</source>
        <translation>{layer}「{name}」</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 個權重</translation>
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
        <translation>點擊可輸入另一個權重</translation>
    </message>
    <message>
        <source>click to type another bias</source>
        <translation>點擊可輸入另一個偏差值</translation>
    </message>
    <message>
        <source>Chosen: {unit}; {numbers}</source>
        <translation>已選：{unit}；{numbers}</translation>
    </message>
    <message>
        <source>Twins in {layer}: units {units}</source>
        <translation>{layer} 中的雙生單元：{units}</translation>
    </message>
    <message>
        <source>dead: 0 for every training example</source>
        <translation>已死亡：對每個訓練樣本都是 0</translation>
    </message>
    <message>
        <source>Dead in {layer}: units {units}</source>
        <translation>{layer} 中已死亡的單元：{units}</translation>
    </message>
    <message>
        <source>Largest weight of each layer: {weights}</source>
        <translation>每層最大的權重：{weights}</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>雙生單元</translation>
    </message>
    <message>
        <source>Weight or bias</source>
        <translation>權重或偏差值</translation>
    </message>
    <message>
        <source>Type another number: Enter takes it, Esc leaves it as it was</source>
        <translation>輸入另一個數：Enter 採用，Esc 保持原樣</translation>
    </message>
    <message>
        <source>What the network says at each point of the plane</source>
        <translation>網路在平面上每一點的輸出</translation>
    </message>
    <message>
        <source>The colour of each point is what the network answers there, and the marks are the examples: one on the wrong colour is a mistake. Click an example, or go to it with the arrow keys, and it is worked out on the right.</source>
        <translation>每個點的顏色是網路在那裡的回答，標記是樣本：落在錯誤顏色上的就是錯誤。點擊一個樣本，或用方向鍵移到它，右側就會詳細計算。</translation>
    </message>
    <message>
        <source>{train} training and {validation} validation examples.</source>
        <translation>訓練樣本 {train} 個，驗證樣本 {validation} 個。</translation>
    </message>
    <message>
        <source>{examples} Shares of the plane: {shares}.</source>
        <translation>{examples}各類所佔平面的比例：{shares}。</translation>
    </message>
    <message>
        <source>{examples} What the network says lies between {low} and {high}.</source>
        <translation>{examples}網路的輸出在 {low} 到 {high} 之間。</translation>
    </message>
    <message>
        <source>Training examples that are right: {rights}.</source>
        <translation>答對的訓練樣本：{rights}。</translation>
    </message>
    <message>
        <source>{name} {right} of {count}</source>
        <translation>{name} {right}/{count}</translation>
    </message>
    <message>
        <source>Chosen: training example {number}, in truth {truth}.</source>
        <translation>已選：訓練樣本 {number}，真實值：{truth}。</translation>
    </message>
    <message>
        <source>Chosen: validation example {number}, in truth {truth}.</source>
        <translation>已選：驗證樣本 {number}，真實值：{truth}。</translation>
    </message>
    <message>
        <source>Solid line: the border between classes.</source>
        <translation>實線：類別之間的邊界。</translation>
    </message>
    <message>
        <source>Dashed lines P₁, P₂, …: where z of a unit is 0.</source>
        <translation>虛線 P₁、P₂、…：某個單元的 z 為 0 之處。</translation>
    </message>
    <message>
        <source>Ring: the example that is worked out.</source>
        <translation>圓環：正在逐步計算的樣本。</translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent}%</translation>
    </message>
    <message>
        <source>Handwritten digits, and what the network takes each of them for</source>
        <translation>手寫數字，以及網路把每個數字認為是什麼</translation>
    </message>
    <message>
        <source>Pictures, and what the network takes each of them for</source>
        <translation>影像，以及網路把每張圖認為是什麼</translation>
    </message>
    <message>
        <source>{right} of {count} digits are recognised.</source>
        <translation>{count} 個數字中有 {right} 個辨識正確。</translation>
    </message>
    <message>
        <source>{right} of {count} pictures are recognised.</source>
        <translation>{count} 張影像中有 {right} 張辨識正確。</translation>
    </message>
    <message>
        <source>Examples that the network has not learnt from, each with its answer below; a frame marks a wrong one, true class first. A click or the arrow keys choose the one that is worked out on the right.</source>
        <translation>網路沒有學過的樣本，下方各是它的回答；方框標出錯誤的，真實類別在前。點擊或用方向鍵選擇在右側詳細計算的樣本。</translation>
    </message>
    <message>
        <source>Chosen: picture {number}, {answer}.</source>
        <translation>已選：圖片 {number}，{answer}。</translation>
    </message>
    <message>
        <source>Chosen: picture {number}, {truth}, taken for {answer}.</source>
        <translation>已選：圖片 {number}，{truth}，被判為 {answer}。</translation>
    </message>
    <message>
        <source>The fitted curve through the examples</source>
        <translation>樣本的擬合曲線</translation>
    </message>
    <message>
        <source>The points are the examples, the line is what the network answers at each x. ← and → read it off, and ↑ and ↓, or a click, choose the example that is worked out on the right.</source>
        <translation>點是樣本，線是網路在每個 x 處的回答。← 和 → 讀數，↑ 和 ↓ 或點擊選擇在右側詳細計算的樣本。</translation>
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
        <translation>由「開始」啟動的各週期訓練的進度</translation>
    </message>
    <message>
        <source>How far this training has come; Pause stops it here, and Start goes on</source>
        <translation>這次訓練進行到哪裡；暫停使它停在這裡，開始則繼續</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}</source>
        <translation>第 {epoch} 個週期，共 {until} 個</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}, {seconds} s left</source>
        <translation>第 {epoch} 個週期，共 {until} 個，還剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}, {minutes} min left</source>
        <translation>第 {epoch} 個週期，共 {until} 個，還剩 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>epoch {epoch} of {until}, {hours} h left</source>
        <translation>第 {epoch} 個週期，共 {until} 個，還剩 {hours} 小時</translation>
    </message>
    <message>
        <source>hidden {number} · {activation}</source>
        <translation>隱藏層 {number} · {activation}</translation>
    </message>
    <message>
        <source>output · {activation}</source>
        <translation>輸出 · {activation}</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 層</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>輸出層</translation>
    </message>
    <message>
        <source>Colour: the class, for sepals of mean size</source>
        <translation>顏色表示類別（萼片取平均大小）</translation>
    </message>
    <message>
        <source>{drawn} of {count} training examples are drawn</source>
        <translation>畫出了 {count} 個訓練樣本中的 {drawn} 個</translation>
    </message>
    <message>
        <source>Colour: all other inputs at their mean</source>
        <translation>顏色：其餘輸入取平均值</translation>
    </message>
    <message>
        <source>● training  ◇ validation  ŷ the network</source>
        <translation>● 訓練  ◇ 驗證  ŷ 網路</translation>
    </message>
    <message>
        <source>Answers; where wrong: truth → answer</source>
        <translation>網路的回答；錯的寫作：真實 → 回答</translation>
    </message>
    <message>
        <source>Colour: outputs as shares of their sum</source>
        <translation>顏色：各輸出佔總和的比例</translation>
    </message>
    <message>
        <source>Colour: outputs, each plus 1, as shares of their sum</source>
        <translation>顏色：各輸出加 1 後佔總和的比例</translation>
    </message>
    <message>
        <source>Colour: outputs from {low} to 1</source>
        <translation>顏色：輸出從 {low} 到 1</translation>
    </message>
    <message>
        <source>{one}. {other}</source>
        <translation>{one}。{other}</translation>
    </message>
    <message>
        <source>SGD: 1 example a step</source>
        <translation>SGD：每步 1 個樣本</translation>
    </message>
    <message>
        <source>mini-batch: {size} of {all}</source>
        <translation>小批次：每步 {size} 個（共 {all} 個）</translation>
    </message>
    <message>
        <source>batch: all {all}</source>
        <translation>全批次：全部 {all} 個</translation>
    </message>
    <message>
        <source>Input {symbol}</source>
        <translation>輸入 {symbol}</translation>
    </message>
    <message>
        <source>Units of hidden layer {layer}</source>
        <translation>第 {layer} 個隱藏層的單元數</translation>
    </message>
    <message>
        <source>Activation of hidden layer {layer}; in brackets: that of all hidden layers</source>
        <translation>第 {layer} 個隱藏層的激勵函數；帶括號的就是所有隱藏層共用的那個</translation>
    </message>
    <message>
        <source>More units can draw a more winding border, and need more examples</source>
        <translation>單元越多，能畫出的邊界越彎曲，需要的樣本也越多</translation>
    </message>
    <message>
        <source>The activation function that every unit of this layer applies to its weighted sum</source>
        <translation>這一層的每個單元對加權和施加的激勵函數（彎折）</translation>
    </message>
    <message>
        <source>Take this layer away; Undo brings it back</source>
        <translation>去掉這一層；復原可以找回</translation>
    </message>
    <message>
        <source>Remove hidden layer {layer}</source>
        <translation>刪除第 {layer} 個隱藏層</translation>
    </message>
    <message>
        <source>proposed: {name}</source>
        <translation>建議：{name}</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正則化</translation>
    </message>
    <message>
        <source>Dropout and penalties on large weights, against over-fitting</source>
        <translation>用隨機丟棄和對大權重的懲罰來防止過度擬合</translation>
    </message>
    <message>
        <source>Equal first weights</source>
        <translation>初始權重全相等</translation>
    </message>
    <message>
        <source>Twins that never part</source>
        <translation>永遠分不開的雙生單元</translation>
    </message>
    <message>
        <source>The bracket “= twins” in the network: the four hidden units learn, yet stay equal to the last digit. Together they draw one straight line, and XOR needs two.</source>
        <translation>網路圖中的括線「= 雙生單元」：四個隱藏單元都在學習，卻到最後一位數字都相等。它們合起來只畫出一條直線，而 XOR 需要兩條。</translation>
    </message>
    <message>
        <source>All weights of a layer began as 0.1. Units that are equal get equal gradients, so each step leaves them equal. Only chance can part them.</source>
        <translation>每層的權重都從 0.1 開始。相同的單元得到相同的梯度，所以每一步之後仍然相同。只有隨機性才能讓它們變得不同。</translation>
    </message>
    <message>
        <source>Random first weights</source>
        <translation>隨機的初始權重</translation>
    </message>
    <message>
        <source>No bracket any more: each unit learns something of its own. Together they bend the border round the corners of XOR, and over 90 % of the points are right.</source>
        <translation>括線沒有了：每個單元學到各自的東西。它們合起來讓邊界繞過 XOR 的轉角，90% 以上的點判對。</translation>
    </message>
    <message>
        <source>Layers without a bend</source>
        <translation>沒有非線性的層</translation>
    </message>
    <message>
        <source>Three layers, one straight line</source>
        <translation>三層，一條直線</translation>
    </message>
    <message>
        <source>However long it trains, the border stays straight. Beside the network stands the one layer that computes the same; on the right, its weights as a product.</source>
        <translation>無論訓練多久，邊界始終是直的。網路旁邊是結果與它相同的單獨一層；右側把這層的權重寫成乘積。</translation>
    </message>
    <message>
        <source>With the identity for its activation, a layer only multiplies, and x W¹ W² W³ is x W with one matrix W. Depth needs a bend between the layers.</source>
        <translation>以恆等函數為激勵函數，每層只是做乘法，而 x W¹ W² W³ 就是 x W，只有一個矩陣 W。層與層之間有非線性，深度才有用。</translation>
    </message>
    <message>
        <source>A bend: tanh</source>
        <translation>加非線性：tanh</translation>
    </message>
    <message>
        <source>The border bends between the moons, and all points are right. No single layer computes the same any more.</source>
        <translation>邊界在雙月牙之間彎過去，所有的點都判對。再沒有單獨一層能算出同樣的結果。</translation>
    </message>
    <message>
        <source>A bend: ReLU</source>
        <translation>加非線性：ReLU</translation>
    </message>
    <message>
        <source>The border bends, with corners: it is made of straight pieces. All points are right.</source>
        <translation>邊界彎過去，帶有轉角：它由一段段直線組成。所有的點都判對。</translation>
    </message>
    <message>
        <source>Dying ReLU</source>
        <translation>ReLU 神經元死亡</translation>
    </message>
    <message>
        <source>Units that answer 0 for ever</source>
        <translation>輸出恆為 0 的單元</translation>
    </message>
    <message>
        <source>It learns at first. Then units die, crossed out in the network, until hidden layer 2 is dead: the network says the same to every point and is right about half of them.</source>
        <translation>起初它在學習。後來單元陸續死亡，在網路圖中打了叉，直到隱藏層 2 全部死亡：網路對每個點的回答都一樣，只對了一半。</translation>
    </message>
    <message>
        <source>Steps too large threw these units so far that z is below 0 for every example. There ReLU is 0 and flat: no gradient comes through, so there is no way back.</source>
        <translation>步長太大，把這些單元拋得太遠，對每個樣本 z 都小於 0。ReLU 在那裡是 0，而且是平的：梯度傳不過去，也就回不來了。</translation>
    </message>
    <message>
        <source>Learning rate 0.01</source>
        <translation>學習率 0.01</translation>
    </message>
    <message>
        <source>No layer dies; the border closes round the disc. A unit or two may die, but the others are enough.</source>
        <translation>沒有一層死亡；邊界把圓盤圍了起來。可能有一兩個單元死亡，但其餘的已經夠用。</translation>
    </message>
    <message>
        <source>Leaky ReLU: never flat</source>
        <translation>Leaky ReLU：斜率從不為 0</translation>
    </message>
    <message>
        <source>Only one slope lies between the loss and layer 1, so the gradients arrive. Within 50 epochs the border closes round the disc.</source>
        <translation>損失與第 1 層之間只隔著一個斜率，所以梯度到得了。50 個週期之內，邊界把圓盤圍了起來。</translation>
    </message>
    <message>
        <source>Learning rate too large</source>
        <translation>學習率太大</translation>
    </message>
    <message>
        <source>Every step lands higher</source>
        <translation>一步比一步高</translation>
    </message>
    <message>
        <source>A step longer than the valley is wide lands on the other side, higher up. There the slope is steeper, so the next step is longer still.</source>
        <translation>步長比谷還寬，就落到對面更高的地方。那裡坡更陡，所以下一步更長。</translation>
    </message>
    <message>
        <source>tanh: bounded units</source>
        <translation>tanh：單元有界</translation>
    </message>
    <message>
        <source>20 points by heart</source>
        <translation>死背 20 個點</translation>
    </message>
    <message>
        <source>Perfect, but only in training</source>
        <translation>完美，但只在訓練中</translation>
    </message>
    <message>
        <source>1,185 weights and biases for 20 noisy points are enough to fit each, noise and all. What is learnt by heart says little about new points.</source>
        <translation>用 1,185 個權重和偏差值去擬合 20 個帶雜訊的點，足以連雜訊一起記住。死背的東西，對新的點沒有多大用處。</translation>
    </message>
    <message>
        <source>200 points</source>
        <translation>200 個點</translation>
    </message>
    <message>
        <source>L2 penalty 0.03</source>
        <translation>L2 懲罰 0.03</translation>
    </message>
    <message>
        <source>Dropout 0.5</source>
        <translation>隨機丟棄 0.5</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提早停止</translation>
    </message>
    <message>
        <source>Deep sigmoids</source>
        <translation>很深的 sigmoid 網路</translation>
    </message>
    <message>
        <source>No gradient reaches layer 1</source>
        <translation>梯度到不了第 1 層</translation>
    </message>
    <message>
        <source>The gradients of the layers: in layer 1 they are over 1,000 times smaller than in the output layer. The loss stays at 0.69 = ln 2: the network guesses.</source>
        <translation>各層的梯度：第 1 層的不到輸出層的 1/1,000。損失停在 0.69 = ln 2：網路在瞎猜。</translation>
    </message>
    <message>
        <source>A sigmoid’s slope is ¼ at most, and nearly 0 where it saturates, close to 0 or 1. On its way back the gradient is multiplied by six such slopes.</source>
        <translation>sigmoid 的斜率至多是 ¼；在接近 0 或 1 的飽和處，斜率幾乎是 0。梯度往回傳時，要乘上六個這樣的斜率。</translation>
    </message>
    <message>
        <source>The gradients reach layer 1: those of the layers differ by a factor of ten or so, not of thousands. Within 20 epochs nearly all points are right.</source>
        <translation>梯度到得了第 1 層：各層的梯度相差十倍左右，而不是幾千倍。20 個週期之內，幾乎所有的點都判對。</translation>
    </message>
    <message>
        <source>ReLU, with He’s first weights</source>
        <translation>ReLU，配 He 初始權重</translation>
    </message>
    <message>
        <source>tanh: slope 1 around 0</source>
        <translation>tanh：在 0 附近斜率為 1</translation>
    </message>
    <message>
        <source>No unit can die: below 0 its slope is 0.01, not 0. The border closes round the disc, though the steps are as large as before and the loss still goes up now and then.</source>
        <translation>單元不會死亡：在 0 以下斜率是 0.01，而不是 0。邊界把圓盤圍了起來，儘管步長和以前一樣大，損失有時還會上升。</translation>
    </message>
    <message>
        <source>Where a ReLU is active its slope is 1, and He’s first weights suit it: the gradients reach layer 1 undiminished. Within ten epochs all points are right.</source>
        <translation>ReLU 不為 0 時斜率是 1，He 初始權重也與它相配：梯度毫不減弱地到達第 1 層。十個週期之內，所有的點都判對。</translation>
    </message>
    <message>
        <source>One hidden layer</source>
        <translation>只用一個隱藏層</translation>
    </message>
    <message>
        <source>Here an epoch is a single step. The loss grows, by and by beyond all numbers: training stops in that step, says so, and puts the last finite weights back.</source>
        <translation>這裡一個週期就是一步。損失越來越大，終於超出一切數：訓練就停在那一步，說明原因，並恢復最後一組有限的權重。</translation>
    </message>
    <message>
        <source>Small steps lead down, if slowly: after some 2,000 epochs the curve follows the sine, and R² is near 80 %.</source>
        <translation>步長小就一路往下，只是慢：大約 2,000 個週期之後，曲線跟上了正弦，R² 接近 80%。</translation>
    </message>
    <message>
        <source>Adam: bounded steps</source>
        <translation>Adam：步長有上限</translation>
    </message>
    <message>
        <source>The learning rate is 0.1 as before, but Adam divides each step by the size of its gradients. Within 300 epochs the curve follows the sine, and R² is near 90 %.</source>
        <translation>學習率仍是 0.1，但 Adam 把每一步除以梯度的大小。300 個週期之內曲線跟上了正弦，R² 接近 90%。</translation>
    </message>
    <message>
        <source>Units between −1 and 1 keep the gradients small: at the same learning rate the loss falls. Within 300 epochs the curve follows the sine, and R² is near 90 %.</source>
        <translation>單元的值在 −1 與 1 之間，梯度就不會大：學習率不變，損失卻在下降。300 個週期之內曲線跟上了正弦，R² 接近 90%。</translation>
    </message>
    <message>
        <source>Training accuracy reaches 100 %. But after a few epochs the validation loss turns and climbs: where it is wrong about the 200 new points, the network is ever more sure.</source>
        <translation>訓練準確率達到 100%。但幾個週期之後，驗證損失掉頭上升：在 200 個新點中判錯的那些上，網路越來越有自信。</translation>
    </message>
    <message>
        <source>Ten times as many points are harder to learn by heart: the validation loss stays far lower, and over 90 % of the new points are right.</source>
        <translation>點多了十倍，就難以死背：驗證損失一直低得多，新的點有 90% 以上判對。</translation>
    </message>
    <message>
        <source>Large weights now cost something: the border is simpler, training accuracy stops short of 100 %, and the validation loss falls and stays low.</source>
        <translation>大權重現在要付代價：邊界更簡單，訓練準確率到不了 100%，驗證損失下降並保持在低處。</translation>
    </message>
    <message>
        <source>In each step half of the units, drawn at random, are silent, so none can rely on another. The training loss jumps and stays higher; the validation loss hardly climbs.</source>
        <translation>每一步隨機讓一半單元沉默，誰也不能依賴別的單元。訓練損失上下跳動，停在較高處；驗證損失幾乎不上升。</translation>
    </message>
    <message>
        <source>Training stops by itself as soon as the validation loss has found no new low for 20 epochs: before it has climbed far.</source>
        <translation>驗證損失一連 20 個週期沒有新低，訓練就自動停止：趕在它升高很多之前。</translation>
    </message>
    <message>
        <source>Squared error for yes or no</source>
        <translation>是或否卻用平方誤差</translation>
    </message>
    <message>
        <source>Confidently wrong, and slow</source>
        <translation>錯得有自信，學得慢</translation>
    </message>
    <message>
        <source>An unlucky start: nearly all points are wrong, and the network is sure of it. For some 30 epochs hardly anything moves; then all turns at once.</source>
        <translation>不走運的開端：幾乎所有的點都判錯，網路卻很有自信。大約 30 個週期裡幾乎什麼也不動，然後一下子全轉過來。</translation>
    </message>
    <message>
        <source>The squared error behind a sigmoid has the gradient (q − y) q (1 − q) in z: nearly 0 where q is close to 0 or 1, however wrong. That of cross-entropy is q − y.</source>
        <translation>sigmoid 後面的平方誤差對 z 的梯度是 (q − y) q (1 − q)：q 接近 0 或 1 時，無論錯多少都幾乎是 0。交叉熵的梯度是 q − y。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>The same unlucky start, but now the points that are most wrong pull hardest: after two epochs nearly all points are right.</source>
        <translation>同樣不走運的開端，但現在錯得最厲害的點拉得最用力：兩個週期之後，幾乎所有的點都判對。</translation>
    </message>
    <message>
        <source>Inputs not scaled</source>
        <translation>輸入沒有縮放</translation>
    </message>
    <message>
        <source>Areas of 40 to 240 m², as they are</source>
        <translation>40 到 240 m² 的面積，原樣輸入</translation>
    </message>
    <message>
        <source>The curve stays flat near the mean price, though larger houses plainly cost more: R² stays near 0.</source>
        <translation>曲線始終平躺在平均價格附近，儘管大房子明顯更貴：R² 停在 0 附近。</translation>
    </message>
    <message>
        <source>With areas around 140, z = w x + b is far from 0 in nearly every unit: tanh is at 1 or −1 for all houses and flat. So it cannot tell them apart, and no gradient comes through.</source>
        <translation>面積在 140 左右，幾乎每個單元的 z = w x + b 都遠離 0：對所有房子 tanh 都停在 1 或 −1，而且是平的。所以它分不清房子，梯度也傳不過去。</translation>
    </message>
    <message>
        <source>Standardise the inputs</source>
        <translation>把輸入標準化</translation>
    </message>
    <message>
        <source>Within a few epochs the curve rises to the points and follows them: R² comes near 90 %.</source>
        <translation>幾個週期之內，曲線就升到點所在的地方並跟上它們：R² 接近 90%。</translation>
    </message>
    <message>
        <source>When training ends before its last epoch</source>
        <translation>訓練在什麼條件下提前結束</translation>
    </message>
    <message>
        <source>Without a bend between them, these {layers} layers compute what the one layer z = x W + b computes. Depth adds nothing.</source>
        <translation>層與層之間沒有非線性（彎折），這 {layers} 層的結果與單獨一層 z = x W + b 相同。深度沒有帶來任何好處。</translation>
    </message>
    <message>
        <source>Training example {number}: {inputs}. Truth: {truth}; the network says {answer}.</source>
        <translation>訓練樣本 {number}：{inputs}。真實值：{truth}；網路回答：{answer}。</translation>
    </message>
    <message>
        <source>Training example {number}. Truth: {truth}; the network says {answer}.</source>
        <translation>訓練樣本 {number}。真實值：{truth}；網路回答：{answer}。</translation>
    </message>
    <message>
        <source>Validation example {number}: {inputs}. Truth: {truth}; the network says {answer}.</source>
        <translation>驗證樣本 {number}：{inputs}。真實值：{truth}；網路回答：{answer}。</translation>
    </message>
    <message>
        <source>Validation example {number}. Truth: {truth}; the network says {answer}.</source>
        <translation>驗證樣本 {number}。真實值：{truth}；網路回答：{answer}。</translation>
    </message>
    <message>
        <source>{name} with {probability}</source>
        <translation>{name}，機率 {probability}</translation>
    </message>
    <message>
        <source>more than 0.9999</source>
        <translation>大於 0.9999</translation>
    </message>
    <message>
        <source>All training examples are of {name}: always to say so is right, and nothing can be learnt about any other class.</source>
        <translation>所有訓練樣本都屬於「{name}」：一直回答這一類就全對，關於其他類別則什麼也學不到。</translation>
    </message>
    <message>
        <source>All training examples have the same number to be learnt: there is no variance to explain, so R² says nothing.</source>
        <translation>所有訓練樣本要學的數都相同：沒有變異數可解釋，R² 沒有意義。</translation>
    </message>
    <message>
        <source>Untrained: the weights are drawn at random, so what the network says means nothing yet. Press Start.</source>
        <translation>尚未訓練：權重是隨機抽取的，網路的輸出還沒有意義。請按「開始」。</translation>
    </message>
    <message>
        <source>Untrained: all weights of a layer are equal, so all its units compute the same. Press Start: can they ever part?</source>
        <translation>尚未訓練：一層的權重全都相等，所以各單元的輸出都一樣。請按「開始」：它們會變得不同嗎？</translation>
    </message>
    <message>
        <source>Untrained: all weights begin equal. Press Start.</source>
        <translation>尚未訓練：權重一開始全都相等。請按「開始」。</translation>
    </message>
    <message>
        <source>Units {units} of hidden layer {layer} are twins: equal weights get equal gradients, so they stay equal for ever. Only chance parts them: a random start, or dropout.</source>
        <translation>隱藏層 {layer} 的單元 {units} 是雙生單元：權重相同，梯度也就相同，所以永遠相同。只有隨機性才能讓它們變得不同：隨機初始化，或隨機丟棄。</translation>
    </message>
    <message>
        <source>{count} units of hidden layer {layer} are twins: equal weights get equal gradients, so they stay equal for ever. Only chance parts them: a random start, or dropout.</source>
        <translation>隱藏層 {layer} 有 {count} 個單元是雙生單元：權重相同，梯度也就相同，所以永遠相同。只有隨機性才能讓它們變得不同：隨機初始化，或隨機丟棄。</translation>
    </message>
    <message>
        <source>Training loss and curves are the mean ℓ alone, without the penalties.</source>
        <translation>訓練損失和曲線只顯示 ℓ 的平均值，不含懲罰項。</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>負</translation>
    </message>
    <message>
        <source>the wider, the larger</source>
        <translation>越粗越大</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏差值</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 個參數</translation>
    </message>
    <message>
        <source>What the network is to learn: above, classes to tell apart, below, numbers to predict, and sets that somebody has measured. A click or the arrow keys choose, and training begins anew.</source>
        <translation>網路要學什麼：上面是要區分的類別，下面是要預測的數，以及有人實測的資料集。點擊或用方向鍵選擇，訓練隨即重新開始。</translation>
    </message>
    <message>
        <source>Train on this set; what was learnt before stays on the undo list</source>
        <translation>用這個資料集訓練；之前學到的保留在復原清單中</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>迴歸</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>實測資料</translation>
    </message>
    <message>
        <source>The training loss is {now}: more than {times} times what it was at the start. Most often the steps are too large: choose a smaller learning rate, press Reset, then Start.</source>
        <translation>訓練損失為 {now}，超過開始時的 {times} 倍。多半是步長太大：請調小學習率，按「重設」，再按「開始」。</translation>
    </message>
    <message>
        <source>The training loss is {now}: more than 1,000,000 times what it was at the start. The steps are too large: choose a smaller learning rate, press Reset, then Start.</source>
        <translation>訓練損失為 {now}，超過開始時的 100 萬倍。步長太大：請調小學習率，按「重設」，再按「開始」。</translation>
    </message>
    <message>
        <source>The training loss is {now}, higher than at the start. Most often the steps are too large: choose a smaller learning rate, press Reset, then Start.</source>
        <translation>訓練損失為 {now}，比開始時還高。多半是步長太大：請調小學習率，按「重設」，再按「開始」。</translation>
    </message>
    <message>
        <source>The training loss is {now}: so far it has not fallen.</source>
        <translation>訓練損失為 {now}：到目前為止還沒有下降。</translation>
    </message>
    <message>
        <source>Not falling: over the last {epochs} epochs the training loss has gone up and down, and now it is {now}. Either this network can do no better, or smaller steps or larger batches calm it.</source>
        <translation>不再下降：最近 {epochs} 個週期裡，訓練損失時升時降，現在是 {now}。要麼這個網路只能做到這樣，要麼減小步長或加大批次能使它平穩下來。</translation>
    </message>
    <message>
        <source>Learning: with each step the optimiser moves the weights so that the loss tends to fall. So far {train} % of the training examples are right.</source>
        <translation>學習中：最佳化器每一步都調整權重，使損失趨於下降。目前訓練樣本的 {train}% 分類正確。</translation>
    </message>
    <message>
        <source>Learning: with each step the optimiser moves the weights so that the loss tends to fall. So far they explain {train} % of the variance.</source>
        <translation>學習中：最佳化器每一步都調整權重，使損失趨於下降。目前網路解釋了 {train}% 的變異數。</translation>
    </message>
    <message>
        <source>At rest: so far {train} % of the training examples are right. Press Start to go on.</source>
        <translation>訓練未在進行：目前訓練樣本的 {train}% 分類正確。按「開始」繼續訓練。</translation>
    </message>
    <message>
        <source>At rest: so far the network explains {train} % of the variance of the training examples. Press Start to go on.</source>
        <translation>訓練未在進行：目前網路解釋了訓練樣本 {train}% 的變異數。按「開始」繼續訓練。</translation>
    </message>
    <message>
        <source>The loss has fallen, but always to answer with the mean would still be better: R² = {r2}.</source>
        <translation>損失已經下降，但總是回答平均值反而更好：R² = {r2}。</translation>
    </message>
    <message>
        <source>Go on with these numbers in another lab:</source>
        <translation>帶著這些數去另一個實驗室：</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Open this example’s logits and its true class in the Softmax Playground</source>
        <translation>在 Softmax 實驗台開啟這個樣本的 logits 和真實類別</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Open the truth as p and this prediction as q in the Entropy Calculator</source>
        <translation>在熵計算器中以真實為 p、以這個預測為 q 開啟</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激勵函數</translation>
    </message>
    <message>
        <source>Open this unit’s activation at its z in the Activation Explorer</source>
        <translation>在激勵函數探索中開啟這個單元的激勵函數及其 z</translation>
    </message>
    <message>
        <source>What the network says of the drawing</source>
        <translation>網路對這幅圖的判斷</translation>
    </message>
    <message>
        <source>A bar for each class: how sure the network is that the drawing belongs to it. The longest bar wins.</source>
        <translation>每個類別一個長條：網路有多大把握認為這幅畫屬於它。最長的長條獲勝。</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>機率</translation>
    </message>
    <message>
        <source>output, no probability</source>
        <translation>輸出，不是機率</translation>
    </message>
    <message>
        <source>{count} others are smaller</source>
        <translation>其餘 {count} 個更小</translation>
    </message>
    <message>
        <source>nothing is drawn yet</source>
        <translation>還沒有畫</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>畫紙</translation>
    </message>
    <message>
        <source>What you draw here is made as small as the pictures of the set, and the network answers at once. By keys: arrows move the pen, Space puts it down or lifts it, Shift+Space erases.</source>
        <translation>你在這裡畫的會縮小到與資料集中的圖片一樣大，網路立刻回答。用鍵盤：方向鍵移動筆，空白鍵落筆或提筆，Shift+空白鍵擦除。</translation>
    </message>
    <message>
        <source>Draw here. The right button erases.</source>
        <translation>在這裡畫。右鍵擦除。</translation>
    </message>
    <message>
        <source>The paper is empty. {keys}</source>
        <translation>畫紙是空的。{keys}</translation>
    </message>
    <message>
        <source>{percent} % of the paper is ink. {keys}</source>
        <translation>畫紙的 {percent}% 有墨跡。{keys}</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, Space puts it down or lifts it, Shift+Space erases.</source>
        <translation>方向鍵移動畫筆，空白鍵落筆或提筆，Shift+空白鍵擦除。</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>筆</translation>
    </message>
    <message>
        <source>How wide the pen is</source>
        <translation>畫筆的粗細</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>復原上一筆</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Wipe the paper clean</source>
        <translation>把畫紙擦乾淨</translation>
    </message>
    <message>
        <source>Centre it</source>
        <translation>置中</translation>
    </message>
    <message>
        <source>Centre and scale before the network sees it: 8 × 8 to full height as in the set, other sizes as in MNIST</source>
        <translation>交給網路之前先置中並縮放：8 × 8 像資料集那樣佔滿高度，其他尺寸像 MNIST 那樣</translation>
    </message>
    <message>
        <source>Draw: the network answers at once.</source>
        <translation>畫吧：網路會立刻回答。</translation>
    </message>
    <message>
        <source>The network takes it for {name}</source>
        <translation>網路認為是 {name}</translation>
    </message>
    <message>
        <source>Its outputs are no numbers any more: press Reset.</source>
        <translation>它的輸出已經不是數了：請按「重設」。</translation>
    </message>
    <message>
        <source>Added as {name}; the network is trained anew with it.</source>
        <translation>已標為 {name} 加入；網路正用它重新訓練。</translation>
    </message>
    <message>
        <source>Added as {name}: trained anew to epoch {epoch}.</source>
        <translation>已標為 {name} 加入：已重新訓練到第 {epoch} 個週期。</translation>
    </message>
    <message>
        <source>Add to training as</source>
        <translation>加入訓練集，標為</translation>
    </message>
    <message>
        <source>Put the drawing among the training examples, with the class that you choose</source>
        <translation>把這幅圖按所選類別加入訓練樣本</translation>
    </message>
    <message>
        <source>Class of the drawing</source>
        <translation>這幅圖的類別</translation>
    </message>
    <message>
        <source>Brings back the paper as it was, even what was wiped away</source>
        <translation>紙恢復成之前的樣子；擦掉的也會回來</translation>
    </message>
    <message>
        <source>What your drawing truly is; “Add to training as” teaches the network that</source>
        <translation>你畫的到底是什麼；「加入訓練集，標為」會把它教給網路</translation>
    </message>
    <message>
        <source>As a share of the paper’s width: a thick pen suits small pictures</source>
        <translation>筆寬佔畫紙的幾分之幾：粗筆適合小圖片</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>The largest output, in full on hover</source>
        <translation>最大的輸出，懸停時顯示全部位數</translation>
    </message>
    <message>
        <source>The weights of the first layer, a picture for each unit</source>
        <translation>第一層的權重，每個單元一幅圖</translation>
    </message>
    <message>
        <source>What each unit of the first layer looks for: ink where it is blue makes it answer more, where it is orange less. A click or the arrow keys choose the unit that is worked out on the right.</source>
        <translation>第一層每個單元在找什麼：藍色處有墨跡使它的回答變大，橙色處使它變小。點擊或用方向鍵選擇在右側詳細計算的單元。</translation>
    </message>
    <message>
        <source>Chosen: unit {number}.</source>
        <translation>已選：單元 {number}。</translation>
    </message>
    <message>
        <source>There are no weights yet.</source>
        <translation>還沒有權重。</translation>
    </message>
    <message>
        <source>Weights into each unit of layer 1, on one scale for all</source>
        <translation>進入第 1 層各單元的權重，所有單元同一色標</translation>
    </message>
    <message>
        <source>Weights into the first {shown} of {count} units, on one scale for all</source>
        <translation>進入 {count} 個單元中前 {shown} 個的權重，所有單元同一色標</translation>
    </message>
    <message>
        <source>{shown} of {count} units; blue is positive, orange negative, deepest at ±{reach}.</source>
        <translation>{count} 個單元中的 {shown} 個；藍色為正，橙色為負，到 ±{reach} 顏色最深。</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>單元 {number}</translation>
    </message>
    <message>
        <source>The drawing as the network sees it</source>
        <translation>網路看到的圖</translation>
    </message>
    <message>
        <source>The drawing made as small as the pictures of the set: these few pixels are all that the network gets.</source>
        <translation>縮小到與資料集中的圖片一樣大的畫：網路得到的只有這幾個像素。</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>{rows} × {columns} pixels, ink {share} of them all</source>
        <translation>{rows} × {columns} 個像素，墨跡佔 {share}</translation>
    </message>
    <message>
        <source>The worst mistakes: truth, answer, and what the network said of its answer</source>
        <translation>最嚴重的錯誤：真實、回答，以及網路對這個回答的輸出</translation>
    </message>
    <message>
        <source>The examples that the network gets wrong, the most confident mistakes first: true class → answer, and how sure it was. A click or the arrow keys choose the one that is worked out on the right.</source>
        <translation>網路答錯的樣本，最自信的錯誤在前：真實類別 → 回答，以及它有多大把握。點擊或用方向鍵選擇在右側詳細計算的樣本。</translation>
    </message>
    <message>
        <source>All {count} mistakes among {examples}: truth → answer, output</source>
        <translation>{examples} 個樣本中全部 {count} 個錯誤：真實 → 回答，輸出</translation>
    </message>
    <message>
        <source>{shown} worst of {count} mistakes among {examples}: truth → answer, output</source>
        <translation>{examples} 個樣本的 {count} 個錯誤中最嚴重的 {shown} 個：真實 → 回答，輸出</translation>
    </message>
    <message>
        <source>No mistakes among {examples} examples.</source>
        <translation>{examples} 個樣本中沒有錯誤。</translation>
    </message>
    <message>
        <source>The network has not answered yet.</source>
        <translation>網路還沒有回答。</translation>
    </message>
    <message>
        <source>There are no examples to judge: put some aside for validation.</source>
        <translation>沒有可以評判的樣本：請留出一些用於驗證。</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真實類別</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>{count} dead</source>
        <translation>{count} 個死亡</translation>
    </message>
    <message>
        <source>The same as this one layer:</source>
        <translation>與單獨這一層相同：</translation>
    </message>
    <message>
        <source>Picture of the one layer that computes the same as the whole network</source>
        <translation>結果與整個網路相同的單獨一層的圖</translation>
    </message>
    <message>
        <source>Layers without a bend between them are no more than a single one: its weights are the product of theirs. So a network like that can only draw straight borders.</source>
        <translation>中間沒有彎折的多層不過是一層：它的權重是各層權重的乘積。所以這樣的網路只能畫出直的邊界。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
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
        <translation>其餘 {count} 欄</translation>
    </message>
    <message>
        <source>As an input of the network, as words that become inputs, or not at all</source>
        <translation>作為網路的輸入，作為變成輸入的詞，或完全不用</translation>
    </message>
    <message>
        <source>Column “{column}” is used as</source>
        <translation>欄「{column}」用作</translation>
    </message>
    <message>
        <source>A table from “{file}”</source>
        <translation>來自「{file}」的表格</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Read the whole file, and train on it in place of the present data</source>
        <translation>讀取整個檔案，用它代替現在的資料來訓練</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>讓一切保持原樣（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The table is being read. Cancel leaves everything as it was.</source>
        <translation>正在讀取表格。取消後一切保持原樣。</translation>
    </message>
    <message>
        <source>How the table is read, what each column is used for, and what its first lines look like then</source>
        <translation>表格如何讀取，每欄用來做什麼，以及這樣讀出的前幾列是什麼樣子</translation>
    </message>
    <message>
        <source>How much of the table has been read</source>
        <translation>表格已讀取多少</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>What stands between two cells. It is right if the columns below are apart.</source>
        <translation>兩個儲存格之間的符號。下面各欄分開了，就是對的。</translation>
    </message>
    <message>
        <source>Whether one and a half is written 1.5 or 1,5 in this file</source>
        <translation>在這個檔案中，一點五寫作 1.5 還是 1,5</translation>
    </message>
    <message>
        <source>Whether the first line has the names of the columns, or an example already</source>
        <translation>第一列是各欄的名稱，還是已經是一個樣本</translation>
    </message>
    <message>
        <source>How bytes stand for characters. It is right if all names can be read.</source>
        <translation>位元組怎樣表示字元。所有名稱都讀得懂，就選對了。</translation>
    </message>
    <message>
        <source>Between two fields</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小數點</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>To be learnt</source>
        <translation>學習目標</translation>
    </message>
    <message>
        <source>How it is learnt</source>
        <translation>學習方式</translation>
    </message>
    <message>
        <source>Where a value is missing</source>
        <translation>遇到缺失值時</translation>
    </message>
    <message>
        <source>The column that the network is to predict from the others</source>
        <translation>網路要由其他欄預測的那一欄</translation>
    </message>
    <message>
        <source>Whether it holds one of a few classes, or a number to be hit as nearly as can be</source>
        <translation>它是幾個類別之一，還是要盡量接近的數</translation>
    </message>
    <message>
        <source>Missing is what is empty, NA, N/A, NaN, null, ? or -. A row whose target is missing is always left out.</source>
        <translation>空白、NA、N/A、NaN、null、? 和 - 都算缺失。目標缺失的列總是跳過。</translation>
    </message>
    <message>
        <source>Several columns are called {names}. They are told apart by a number.</source>
        <translation>有幾欄同名：{names}。已用編號區分。</translation>
    </message>
    <message>
        <source>The first lines of the file as they are read now: what is not used is pale. If the columns do not look right, choose another separator or encoding above.</source>
        <translation>檔案的前幾列現在讀成的樣子：不用的部分是淡色。如果各欄看起來不對，請在上面選擇另一種分隔符號或編碼。</translation>
    </message>
    <message>
        <source>{rows} lines of {columns} columns: {names}</source>
        <translation>{rows} 列、{columns} 欄：{names}</translation>
    </message>
    <message>
        <source>Nothing of the file can be read like this.</source>
        <translation>這樣無法讀出檔案中的任何內容。</translation>
    </message>
    <message>
        <source>The first rows of the table, the role of each column above it</source>
        <translation>表格的前幾列，每欄上方是它的用途</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose another one.</source>
        <translation>這個檔案已經不在了。請選擇另一個。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Copy it into a folder of your own, or choose another one.</source>
        <translation>沒有讀取此檔案的權限。請把它複製到自己的資料夾，或選擇另一個。</translation>
    </message>
    <message>
        <source>This cannot be read as a file. Choose another one.</source>
        <translation>這無法當作檔案讀取。請選擇另一個。</translation>
    </message>
    <message>
        <source>The file is compressed and damaged. Download it once more.</source>
        <translation>壓縮檔已損壞。請重新下載。</translation>
    </message>
    <message>
        <source>The file has {found} bytes, and up to {allowed} are read. Save a part of the table, and open that.</source>
        <translation>檔案有 {found} 位元組，最多只讀 {allowed} 位元組。請把表格的一部分另存，再開啟它。</translation>
    </message>
    <message>
        <source>The file is compressed, and becomes longer than the {allowed} bytes that are read. Save a part of the table, and open that.</source>
        <translation>檔案是壓縮檔，解壓縮後超過最多可讀的 {allowed} 位元組。請把表格的一部分另存，再開啟它。</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row for each example.</source>
        <translation>檔案是空的。請選擇每個樣本佔一列的檔案。</translation>
    </message>
    <message>
        <source>This is no text, but perhaps a picture, an archive or a workbook. In a spreadsheet program, save the table as CSV, and open that.</source>
        <translation>這不是文字檔，也許是圖片、壓縮檔或活頁簿。請在試算表中把表格另存為 CSV，再開啟它。</translation>
    </message>
    <message>
        <source>Row {row} holds a NUL byte, which no text does. Try UTF-16 as the encoding, or save the table as CSV once more.</source>
        <translation>第 {row} 列含有 NUL 位元組，文字檔中不會有它。請試試 UTF-16 編碼，或把表格重新另存為 CSV。</translation>
    </message>
    <message>
        <source>Row {row} holds bytes that are no characters in this encoding. Choose another encoding.</source>
        <translation>第 {row} 列有些位元組在這種編碼中不是字元。請選擇另一種編碼。</translation>
    </message>
    <message>
        <source>Row {row} is longer than {allowed} characters: this is hardly a table. Choose another file.</source>
        <translation>第 {row} 列超過 {allowed} 個字元：這不太可能是表格。請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>Row {row} goes on over many lines, for more than {allowed} characters. Perhaps a quotation mark is not closed: look there.</source>
        <translation>第 {row} 列跨了許多行文字，超過 {allowed} 個字元。也許那裡的引號沒有成對，請檢查。</translation>
    </message>
    <message>
        <source>A field of row {row} is longer than {allowed} characters. Perhaps a quotation mark is not closed: look there.</source>
        <translation>第 {row} 列有一個欄位超過 {allowed} 個字元。也許那裡的引號沒有成對，請檢查。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in row {row} and never closed. Close it, or take it out of the file.</source>
        <translation>第 {row} 列的引號沒有成對。請補上，或從檔案中刪去。</translation>
    </message>
    <message>
        <source>In row {row} something follows a closing quotation mark. Write a quotation mark within a field twice, or choose another separator.</source>
        <translation>第 {row} 列的後引號之後還有內容。欄位內的引號請寫兩個，或選擇另一種分隔符號。</translation>
    </message>
    <message>
        <source>The table has {found} columns, and up to {allowed} are read. Take some out, or choose another separator.</source>
        <translation>表格有 {found} 欄，最多只讀 {allowed} 欄。請刪去幾欄，或選擇另一種分隔符號。</translation>
    </message>
    <message>
        <source>Fields in row {row}: {found} instead of {allowed}. Put the row right in the file, or choose another separator.</source>
        <translation>第 {row} 列有 {found} 個欄位，應為 {allowed} 個。請在檔案中改正這一列，或選擇另一種分隔符號。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is no number. Take the column as categories or leave it out, or correct the file.</source>
        <translation>第 {row} 列，欄「{column}」：「{text}」不是數值。請把該欄用作類別或不使用，或改正檔案。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” may group its thousands. Take the marks between the digits out of the file; or choose the other decimal sign, if that is one.</source>
        <translation>第 {row} 列，欄「{column}」：「{text}」裡可能有千分位符號。請從檔案中刪去數字之間的符號；若那是小數點，請改選另一種小數點。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is infinite, and nothing can be learnt from that. Write a number, or nothing.</source>
        <translation>第 {row} 列，欄「{column}」：「{text}」是無窮大，從中學不到什麼。請寫一個數，或留空。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is beyond 10¹⁰⁰, too large to compute with. Correct it, or measure in a larger unit.</source>
        <translation>第 {row} 列，欄「{column}」：「{text}」超出 10¹⁰⁰，太大而無法計算。請改正，或改用更大的單位。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the value is missing. Leave such rows out, fill them in, or complete the file.</source>
        <translation>第 {row} 列，欄「{column}」：缺少值。請跳過這樣的列、填補缺失值，或補全檔案。</translation>
    </message>
    <message>
        <source>In column “{column}” all values are missing: nothing can be filled in. Leave the column out.</source>
        <translation>欄「{column}」的值全部缺失，無從填補。請不使用該欄。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” has {found} characters, and a name has up to {allowed}. Leave the column out.</source>
        <translation>第 {row} 列，欄「{column}」：「{text}」有 {found} 個字元，名稱最多 {allowed} 個。請不使用該欄。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}” holds a control character, which no name does. Leave the column out.</source>
        <translation>第 {row} 列，欄「{column}」含有控制字元，名稱中不會有它。請不使用該欄。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is one category too many, up to {allowed} are possible. Take the column as a number, or leave it out.</source>
        <translation>第 {row} 列，欄「{column}」：到「{text}」類別就太多了，最多 {allowed} 個。請把該欄用作數值，或不使用。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{text}” is one class too many, up to {allowed} are possible. Take it as a number, or let another column be learnt.</source>
        <translation>第 {row} 列，欄「{column}」：到「{text}」類別就太多了，最多 {allowed} 個。請把它當作數來學，或改學另一欄。</translation>
    </message>
    <message>
        <source>That makes {found} inputs, each category being one, and up to {allowed} are possible. Leave some columns out.</source>
        <translation>每個類別算一個輸入，共有 {found} 個，最多 {allowed} 個。請少用幾欄。</translation>
    </message>
    <message>
        <source>Examples times inputs are more than {allowed} numbers, too many for the memory. Leave some columns out, or save a part of the rows.</source>
        <translation>樣本數乘輸入數超過 {allowed} 個數，記憶體放不下。請少用幾欄，或只儲存一部分列。</translation>
    </message>
    <message>
        <source>No column is left to learn from. Take one as a number or category; if there is but one column, choose another separator.</source>
        <translation>沒有可用作輸入的欄。請把一欄用作數或類別；如果只有一欄，請選擇另一種分隔符號。</translation>
    </message>
    <message>
        <source>There are names, but no rows below them. If the first row is an example, say so; else choose another file.</source>
        <translation>只有名稱，下面沒有資料列。如果第一列是樣本，請選「是樣本」；否則請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>Complete examples: {found}. At least {allowed} are needed, one to learn from and one to check with. Add rows, or fill in what is missing.</source>
        <translation>完整的樣本有 {found} 個。至少需要 {allowed} 個：一個用來學，一個用來檢驗。請增加列，或填補缺失值。</translation>
    </message>
    <message>
        <source>All examples have the class “{text}”: there is nothing to tell apart. Let another column be learnt, or add examples of other classes.</source>
        <translation>所有樣本的類別都是「{text}」，沒有什麼可區分的。請改學另一欄，或加入其他類別的樣本。</translation>
    </message>
    <message>
        <source>The memory is too small for so large a table. Leave some columns out, or save a part of the rows.</source>
        <translation>表格太大，記憶體不夠。請少用幾欄，或只儲存一部分列。</translation>
    </message>
    <message>
        <source>The table cannot be read: {trouble}. Choose another file.</source>
        <translation>無法讀取表格：{trouble}。請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>GB18030 (mainland China)</source>
        <translation>GB18030（中國大陸）</translation>
    </message>
    <message>
        <source>Big5 (Taiwan, Hong Kong)</source>
        <translation>Big5（台灣、香港）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252（西歐）</translation>
    </message>
    <message>
        <source>Latin-1 (Western)</source>
        <translation>Latin-1（西歐）</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>逗號  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>分號  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>vertical bar  |</source>
        <translation>垂直線  |</translation>
    </message>
    <message>
        <source>point: 0.5</source>
        <translation>點：0.5</translation>
    </message>
    <message>
        <source>comma: 0,5</source>
        <translation>逗號：0,5</translation>
    </message>
    <message>
        <source>holds the names</source>
        <translation>是名稱</translation>
    </message>
    <message>
        <source>is an example</source>
        <translation>是樣本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>學習目標</translation>
    </message>
    <message>
        <source>as a class</source>
        <translation>當作類別</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>當作數</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>跳過該列</translation>
    </message>
    <message>
        <source>fill in the mean or the most frequent</source>
        <translation>填入平均值或最常見的</translation>
    </message>
    <message>
        <source>do not load the table</source>
        <translation>不載入表格</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Examples: {examples}, inputs: {inputs}, classes: {classes}.</source>
        <translation>樣本：{examples}，輸入：{inputs}，類別：{classes}。</translation>
    </message>
    <message>
        <source>Examples: {examples}, inputs: {inputs}, a number is to be learnt.</source>
        <translation>樣本：{examples}，輸入：{inputs}，學習一個數。</translation>
    </message>
    <message>
        <source>A look at the first {rows} rows; loading reads them all. {told}</source>
        <translation>只看了前 {rows} 列，載入時讀取全部。{told}</translation>
    </message>
    <message>
        <source>{told} Left out, since a value is missing: {count} of {rows} rows.</source>
        <translation>{told}因有缺失值而跳過：{rows} 列中的 {count} 列。</translation>
    </message>
    <message>
        <source>{told} Missing values filled in: {count}.</source>
        <translation>{told}已填補缺失值：{count} 個。</translation>
    </message>
    <message>
        <source>{told} The first line, “{line}”, names the separator: it is no row.</source>
        <translation>{told}第一列「{line}」指明了分隔符號，不是資料列。</translation>
    </message>
    <message>
        <source>{told} Empty lines passed over: {count}.</source>
        <translation>{told}跳過空白列：{count} 列。</translation>
    </message>
    <message>
        <source>Open a table or images</source>
        <translation>開啟表格或影像</translation>
    </message>
    <message>
        <source>Tables and images</source>
        <translation>表格和影像</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save examples and predictions</source>
        <translation>儲存樣本和預測</translation>
    </message>
    <message>
        <source>The table could not be saved: {trouble}. Choose another folder.</source>
        <translation>表格未能儲存：{trouble}。請另選一個資料夾。</translation>
    </message>
    <message>
        <source>Two files of a set of pictures, one with the pictures and one with their labels</source>
        <translation>一組圖片的兩個檔案，一個是圖片，一個是它們的標籤</translation>
    </message>
    <message>
        <source>Pictures from IDX files</source>
        <translation>來自 IDX 檔案的影像</translation>
    </message>
    <message>
        <source>MNIST, Fashion-MNIST and others come as two files: pictures, and the label of each.</source>
        <translation>MNIST、Fashion-MNIST 等資料集由兩個檔案組成：影像，以及每張影像的標籤。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Choose the file of pictures</source>
        <translation>選擇影像檔案</translation>
    </message>
    <message>
        <source>Choose the file of labels</source>
        <translation>選擇標籤檔案</translation>
    </message>
    <message>
        <source>Fewer are learnt faster; they are taken from the beginning of the file</source>
        <translation>少一些學得更快；它們取自檔案的開頭</translation>
    </message>
    <message>
        <source>Examples to take, from the first one on</source>
        <translation>取多少個樣本（從第一個起）</translation>
    </message>
    <message>
        <source>The files are being read. Cancel leaves everything as it was.</source>
        <translation>正在讀取檔案。取消後一切保持原樣。</translation>
    </message>
    <message>
        <source>How much of the files has been read</source>
        <translation>檔案已讀取多少</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>IDX 檔案</translation>
    </message>
    <message>
        <source>{count} pictures of {rows} × {columns} pixels</source>
        <translation>{count} 張影像，每張 {rows} × {columns} 個像素</translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation>{count} 個標籤</translation>
    </message>
    <message>
        <source>Which pictures belong to these labels? Choose the file of pictures.</source>
        <translation>這些標籤對應哪些影像？請選影像檔案。</translation>
    </message>
    <message>
        <source>Which labels belong to these pictures? Choose the file of labels.</source>
        <translation>這些影像對應哪些標籤？請選標籤檔案。</translation>
    </message>
    <message>
        <source>The first {examples} of {count} examples will be loaded: {inputs} inputs each, one for every pixel, and {classes} classes, numbered 0 to {largest}. That takes {megabytes} MB.</source>
        <translation>將載入 {count} 個樣本中的前 {examples} 個：每個有 {inputs} 個輸入，每個像素一個；共 {classes} 個類別，編號為 0 到 {largest}。佔用 {megabytes} MB。</translation>
    </message>
    <message>
        <source>The first pictures of the file, each with its label: if they do not fit, these files are not a pair.</source>
        <translation>檔案中的前幾張圖片，各帶標籤：如果對不上，這兩個檔案就不是一對。</translation>
    </message>
    <message>
        <source>The first pictures of the file, and the label of each</source>
        <translation>檔案中最前面的影像，以及每張的標籤</translation>
    </message>
    <message>
        <source>Their labels are {labels}.</source>
        <translation>它們的標籤是 {labels}。</translation>
    </message>
    <message>
        <source>No pictures yet.</source>
        <translation>還沒有影像。</translation>
    </message>
    <message>
        <source>There is no file “{file}” any more. Choose another one.</source>
        <translation>檔案「{file}」已不存在。請另選一個。</translation>
    </message>
    <message>
        <source>You are not allowed to read “{file}”. Choose another file, or copy it into a folder of your own.</source>
        <translation>沒有讀取「{file}」的權限。請另選一個檔案，或把它複製到自己的資料夾。</translation>
    </message>
    <message>
        <source>“{file}” is no file that can be read. Choose a file.</source>
        <translation>「{file}」不是可以讀取的檔案。請選一個檔案。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {trouble}. Choose another file.</source>
        <translation>「{file}」無法讀取：{trouble}。請另選一個檔案。</translation>
    </message>
    <message>
        <source>“{file}” holds labels, not pictures. Choose the file of pictures; its name often contains “images”.</source>
        <translation>「{file}」裡是標籤，不是影像。請選影像檔案；它的名稱裡常有「images」。</translation>
    </message>
    <message>
        <source>“{file}” holds pictures, not labels. Choose the file of labels; its name often contains “labels”.</source>
        <translation>「{file}」裡是影像，不是標籤。請選標籤檔案；它的名稱裡常有「labels」。</translation>
    </message>
    <message>
        <source>“{file}” is compressed and damaged. Download it once more.</source>
        <translation>壓縮檔「{file}」已損壞。請重新下載。</translation>
    </message>
    <message>
        <source>“{file}” is no IDX file: it does not begin as one. Choose a file such as train-images-idx3-ubyte.gz.</source>
        <translation>「{file}」不是 IDX 檔案：開頭就不對。請選像 train-images-idx3-ubyte.gz 這樣的檔案。</translation>
    </message>
    <message>
        <source>“{file}” is an IDX file of type {type} with {dimensions} dimensions. Here only bytes (type 0x08) are read: pictures with 3 dimensions and labels with 1. Choose another file.</source>
        <translation>「{file}」是類型為 {type}、{dimensions} 維的 IDX 檔案。這裡只讀取位元組（類型 0x08）：3 維的影像和 1 維的標籤。請另選一個檔案。</translation>
    </message>
    <message>
        <source>“{file}” is empty: by its header it holds nothing. Choose another file.</source>
        <translation>「{file}」是空的：檔頭說裡面什麼也沒有。請另選一個檔案。</translation>
    </message>
    <message>
        <source>The pictures of “{file}” have {rows} × {columns} pixels. Pictures from 1 × 1 to {most} × {most} can be learnt from. Choose another file.</source>
        <translation>「{file}」的影像有 {rows} × {columns} 個像素。能用來學習的影像從 1 × 1 到 {most} × {most}。請另選一個檔案。</translation>
    </message>
    <message>
        <source>{wanted} pictures of this size are too many for the memory. Type a number from 1 to {most}.</source>
        <translation>這麼大的影像，{wanted} 張記憶體放不下。請輸入 1 到 {most} 之間的數。</translation>
    </message>
    <message>
        <source>There are {are} examples. Type a number from 1 to {most}.</source>
        <translation>共有 {are} 個樣本。請輸入 1 到 {most} 之間的數。</translation>
    </message>
    <message>
        <source>“{file}” is cut short: its header promises {promised} bytes, but there are only {found}. Download it once more.</source>
        <translation>「{file}」不完整：檔頭說有 {promised} 位元組，實際只有 {found} 位元組。請重新下載。</translation>
    </message>
    <message>
        <source>The header of “{file}” promises {promised} bytes, far more than so small a file can hold. Download it once more.</source>
        <translation>「{file}」的檔頭說有 {promised} 位元組，這麼小的檔案遠遠裝不下。請重新下載。</translation>
    </message>
    <message>
        <source>“{file}” is longer than the {promised} bytes that its header promises: it is damaged. Download it once more.</source>
        <translation>「{file}」比檔頭所說的 {promised} 位元組更長：它已損壞。請重新下載。</translation>
    </message>
    <message>
        <source>There are {images} pictures and {labels} labels: these files do not belong together. Choose another one.</source>
        <translation>有 {images} 張影像和 {labels} 個標籤：這兩個檔案不是一對。請另選一個。</translation>
    </message>
    <message>
        <source>Example {number} has the label {label}. Labels from 0 to {largest} are possible, one for each of at most {most} classes. Choose another file.</source>
        <translation>第 {number} 個樣本的標籤是 {label}。標籤可以是 0 到 {largest}，最多 {most} 個類別，每類一個。請另選一個檔案。</translation>
    </message>
    <message>
        <source>All {examples} examples have the label {label}: there is nothing to tell apart. Choose another file.</source>
        <translation>全部 {examples} 個樣本的標籤都是 {label}：沒有什麼可區分的。請另選一個檔案。</translation>
    </message>
    <message>
        <source>The first {examples} examples all have the label {label}: there is nothing to tell apart. Take more.</source>
        <translation>前 {examples} 個樣本的標籤都是 {label}：沒有什麼可區分的。請多取一些。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Choose another file.</source>
        <translation>「{file}」無法讀取。請另選一個檔案。</translation>
    </message>
    <message>
        <source>Class {number} has no points yet.</source>
        <translation>第 {number} 類還沒有點。</translation>
    </message>
    <message>
        <source>There are {most} points; more are not added. Erase some first.</source>
        <translation>已有 {most} 個點，不能再新增。請先擦除一些。</translation>
    </message>
    <message>
        <source>Tools to draw points with</source>
        <translation>畫點的工具</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>第 {number} 類</translation>
    </message>
    <message>
        <source>click or drag in the plane to add points; the right button erases, Ctrl and a click chooses an example</source>
        <translation>在平面上點擊或拖曳即可新增點；右鍵擦除，按住 Ctrl 點擊可選擇樣本</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>a click in the plane chooses the example that is worked out</source>
        <translation>在平面上點擊，選擇要演算的樣本</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>新增類別</translation>
    </message>
    <message>
        <source>one more kind of points to tell apart; training begins anew</source>
        <translation>再多一類要區分的點；訓練會重新開始</translation>
    </message>
    <message>
        <source>{most} classes are there; more could hardly be told apart by colour and shape</source>
        <translation>已有 {most} 個類別；再多就很難靠顏色和形狀區分了</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>click or drag: what lies in the circle goes</source>
        <translation>點擊或拖曳：圓圈裡的點會被擦除</translation>
    </message>
    <message>
        <source>take all points away; undo brings them back</source>
        <translation>去掉所有的點；復原可恢復</translation>
    </message>
    <message>
        <source>Looking back: epoch {epoch} of {last}. Start goes on from here and forgets what came later.</source>
        <translation>回看：第 {epoch} 個週期，共 {last} 個。按「開始」會從這裡繼續，並忘掉之後的內容。</translation>
    </message>
    <message>
        <source>You are looking back at epoch {epoch}. Go to the end, or press Start to go on from here, before you change a weight.</source>
        <translation>你正在回看第 {epoch} 個週期。請先回到末尾，或按「開始」從這裡繼續訓練，再修改權重。</translation>
    </message>
    <message>
        <source>Press Start (Space), and watch:</source>
        <translation>按「開始」（空白鍵），觀察：</translation>
    </message>
    <message>
        <source>Why it happens:</source>
        <translation>為什麼會這樣：</translation>
    </message>
    <message>
        <source>Why it went wrong:</source>
        <translation>當初為什麼出錯：</translation>
    </message>
    <message>
        <source>What helps; then press Start again:</source>
        <translation>怎樣補救；選好再按「開始」：</translation>
    </message>
    <message>
        <source>✓ {cure}</source>
        <translation>✓ {cure}</translation>
    </message>
    <message>
        <source>Changes only this; what ran before stays in the curves, faintly, where it can be compared</source>
        <translation>只改這一處；能比較時，上一次訓練的曲線會淡淡地留在圖中</translation>
    </message>
    <message>
        <source>Things that go wrong on purpose. Undo leads back to your own.</source>
        <translation>故意安排的失敗案例。用「復原」可以回到自己的設定。</translation>
    </message>
    <message>
        <source>Click or drag to add points of the chosen class.</source>
        <translation>點擊或拖曳，新增所選類別的點。</translation>
    </message>
    <message>
        <source>Choose a class above, then click or drag to add points.</source>
        <translation>先在上方選一個類別，再點擊或拖曳來新增點。</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift further; Enter does what the tool does there, Delete erases.</source>
        <translation>方向鍵移動十字，按住 Shift 移得更遠；Enter 在該處使用所選工具，Delete 擦除。</translation>
    </message>
    <message>
        <source>The share of starts that solve it, and its standard error: it lies about so far from the share over all seeds.</source>
        <translation>學會的比例及其標準誤：與全部種子的真實比例大約相差這麼多。</translation>
    </message>
    <message>
        <source>What the share over all seeds may still be, with 95 % confidence, if these {count} all agree.</source>
        <translation>這 {count} 個結果全都一致時，對所有種子而言比例還可能是多少（95% 信心水準）。</translation>
    </message>
    <message>
        <source>{count} networks before their first step. They differ only in their seed: in their first weights and in the order of the examples. Press Start.</source>
        <translation>{count} 個網路，都還沒走第一步。它們只有種子不同：初始權重不同，樣本的順序也不同。請按「開始」。</translation>
    </message>
    <message>
        <source>On the way: {solved} of {count} starts have solved it so far.</source>
        <translation>訓練中：{count} 次隨機初始化中，目前有 {solved} 次學會了。</translation>
    </message>
    <message>
        <source>All {count} starts solve it: this network gets there from nearly anywhere, and one try will do.</source>
        <translation>{count} 次隨機初始化全都學會了：這個網路幾乎從哪裡出發都能到達，試一次就夠了。</translation>
    </message>
    <message>
        <source>None of the {count} starts solves it. That is hardly bad luck: the network, its training or the number of epochs has to change.</source>
        <translation>{count} 次隨機初始化中沒有一次學會。這不太可能只是運氣不好：要改變的是網路、訓練方式或週期數。</translation>
    </message>
    <message>
        <source>None of the {count} starts solves it: all of them begin with the same weights, as nothing is drawn, and equal units stay equal. Another seed cannot help; choose random first weights.</source>
        <translation>{count} 次初始化中沒有一次學會：權重不是隨機抽取的，所有網路都從同樣的權重出發，而相同的單元會一直相同。換種子沒有用；請選擇隨機的初始權重。</translation>
    </message>
    <message>
        <source>Only {solved} of {count} starts solve it, with the same data and the same settings. Whoever trains one network will most likely be told that it cannot be done.</source>
        <translation>資料和設定都相同，{count} 次隨機初始化中只有 {solved} 次學會。只訓練一個網路的人，多半會以為這做不到。</translation>
    </message>
    <message>
        <source>{solved} of {count} starts solve it, with the same data and the same settings: the start matters as much as the network. Never judge a network by one try.</source>
        <translation>資料和設定都相同，{count} 次隨機初始化中有 {solved} 次學會：起點和網路一樣重要。不要只試一次就評斷一個網路。</translation>
    </message>
    <message>
        <source>{solved} of {count} starts solve it, with the same data and the same settings. A second try, from another seed, mostly helps.</source>
        <translation>資料和設定都相同，{count} 次隨機初始化中有 {solved} 次學會。換個種子再試一次，多半就行。</translation>
    </message>
    <message>
        <source>{count} diverged: their steps were too large. They rest with their last finite weights and count as not solved; Reset begins again.</source>
        <translation>{count} 個網路發散了：步長太大。它們停在最後一組有限的權重上，算作沒有學會；按「重設」重新開始。</translation>
    </message>
    <message>
        <source>One network diverged: its steps were too large. It rests with its last finite weights and counts as not solved; Reset begins again.</source>
        <translation>有一個網路發散了：步長太大。它停在最後一組有限的權重上，算作沒有學會；按「重設」重新開始。</translation>
    </message>
    <message>
        <source>They are judged by only {count} examples: one more of them right is {step} %, and some are right by luck. Take more examples.</source>
        <translation>評判它們的樣本只有 {count} 個：多答對一個就是 {step}%，有些只是碰巧答對。請增加樣本。</translation>
    </message>
    <message>
        <source>They are judged by a single example, which is easily right by luck. Take more examples.</source>
        <translation>評判它們的樣本只有一個，很容易碰巧答對。請增加樣本。</translation>
    </message>
    <message>
        <source>They are judged by only {count} examples, of which R² says little. Take more examples.</source>
        <translation>評判它們的樣本只有 {count} 個，這時 R² 說明不了什麼。請增加樣本。</translation>
    </message>
    <message>
        <source>They are judged by a single example, which has no R². Take more examples.</source>
        <translation>評判它們的樣本只有一個，無法計算 R²。請增加樣本。</translation>
    </message>
    <message>
        <source>In epoch {epoch} the last of the {count} networks diverged: the steps are too large. The last finite weights are back. Choose a smaller learning rate, press Reset and then Start.</source>
        <translation>第 {epoch} 個週期時，{count} 個網路全部發散了：步長太大。已恢復最後一組有限的權重。請調小學習率，先按「重設」，再按「開始」。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: the training loss of every network is low enough.</source>
        <translation>在第 {epoch} 個週期停止：每個網路的訓練損失都已夠低。</translation>
    </message>
    <message>
        <source>Stopped in epoch {epoch}: no network makes progress any more.</source>
        <translation>在第 {epoch} 個週期停止：沒有任何網路再有進步。</translation>
    </message>
    <message>
        <source>XOR with 3 ReLU units: one start in four gets stuck</source>
        <translation>XOR，3 個 ReLU 單元：四次隨機初始化中有一次卡住</translation>
    </message>
    <message>
        <source>The same with 12 units: hardly any start fails</source>
        <translation>同樣的任務，12 個單元：幾乎每次都成功</translation>
    </message>
    <message>
        <source>Spiral: the same network, solved or not by its seed</source>
        <translation>螺旋：同一個網路，成敗取決於種子</translation>
    </message>
    <message>
        <source>All weights 0: no seed helps</source>
        <translation>權重全為 0：換哪個種子都沒用</translation>
    </message>
    <message>
        <source>Sine: 32 curves through the same points</source>
        <translation>正弦：32 條曲線穿過同樣的點</translation>
    </message>
    <message>
        <source>Handwritten digits: here the seed hardly matters</source>
        <translation>手寫數字：這裡種子幾乎無關緊要</translation>
    </message>
    <message>
        <source>{networks} networks of this size on so many examples would keep you waiting. Take fewer units or fewer examples; one network alone can be trained on the page “One network”.</source>
        <translation>用這麼多樣本訓練 {networks} 個這樣大的網路會讓你久等。請減少單元或樣本；單獨一個網路可以在「單一網路」頁訓練。</translation>
    </message>
    <message>
        <source>{networks} networks with so large batches would fill the memory. Type at most {most}.</source>
        <translation>{networks} 個網路用這麼大的批次會佔滿記憶體。請輸入不超過 {most} 的數。</translation>
    </message>
    <message>
        <source>Solved from {value} makes no sense. Type a share above 0 and at most 1, such as 0.95 or 95 %.</source>
        <translation>以 {value} 作為學會的標準沒有意義。請輸入大於 0、不超過 1 的比例，例如 0.95 或 95%。</translation>
    </message>
    <message>
        <source>✓ solved. Below: {measured}, seed. A click opens it in “One network”.</source>
        <translation>✓ 學會。下方：{measured}、種子。點一下即可在「單一網路」中開啟。</translation>
    </message>
    <message>
        <source>✓ solved. Below: {measured}, seed. Ring: seed {seed}, which is in “One network” now.</source>
        <translation>✓ 學會。下方：{measured}、種子。圈出：種子 {seed}，已在「單一網路」中。</translation>
    </message>
    <message>
        <source>Row: true class. Column: what it was taken for. Coloured: errors in {count} examples.</source>
        <translation>列：真實類別。欄：被判為的類別。有色：{count} 個樣本中的錯誤。</translation>
    </message>
    <message>
        <source>Curve: what the network predicts. Dots: training examples.</source>
        <translation>曲線：網路的預測。點：訓練樣本。</translation>
    </message>
    <message>
        <source>Thin: each network. Shaded: middle half. Bold: median. Dashed: solved.</source>
        <translation>細線：各個網路。陰影：中間一半。粗線：中位數。虛線：學會的標準。</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>validation accuracy (%)</source>
        <translation>驗證準確率（%）</translation>
    </message>
    <message>
        <source>validation R² (%)</source>
        <translation>驗證 R²（%）</translation>
    </message>
    <message>
        <source>training accuracy (%)</source>
        <translation>訓練準確率（%）</translation>
    </message>
    <message>
        <source>training R² (%)</source>
        <translation>訓練 R²（%）</translation>
    </message>
    <message>
        <source>The curves of all networks: {figure}</source>
        <translation>所有網路的曲線：{figure}</translation>
    </message>
    <message>
        <source>Each faint line is one of the networks, dash-dotted the one that is pointed at; the band is the middle half of them, the thick line their median. Move over it, or press ← and →, to read off how far apart chance brings them.</source>
        <translation>每條淡線是一個網路，點虛線是所指的那個；陰影帶是中間的一半，粗線是它們的中位數。把滑鼠移到圖上，或按 ← 和 →，可讀出偶然讓它們相差多遠。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: from {low} to {high}; median {median}, the middle half from {lower} to {upper}</source>
        <translation>第 {epoch} 個週期：從 {low} 到 {high}；中位數 {median}，中間一半從 {lower} 到 {upper}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: median {median}</source>
        <translation>第 {epoch} 個週期：中位數 {median}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: median {median}, the middle half from {lower} to {upper}</source>
        <translation>第 {epoch} 個週期：中位數 {median}，中間一半從 {lower} 到 {upper}</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>下四分位數</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>上四分位數</translation>
    </message>
    <message>
        <source>network {number}</source>
        <translation>網路 {number}</translation>
    </message>
    <message>
        <source>The same network, trained from different random weights: each tile is what one of them has learnt. Arrow keys walk through them, and a click or Enter opens one in “One network”.</source>
        <translation>同一個網路，從不同的隨機權重開始訓練：每個小圖是其中一個學到的東西。方向鍵在它們之間移動，點擊或按 Enter 在「單一網路」中開啟。</translation>
    </message>
    <message>
        <source>There are no networks yet.</source>
        <translation>還沒有網路。</translation>
    </message>
    <message>
        <source>The networks, each from its own seed</source>
        <translation>各個網路，各有自己的種子</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>solved (1) or not (0)</source>
        <translation>是否解決（1 是，0 否）</translation>
    </message>
    <message>
        <source>diverged (1) or not (0)</source>
        <translation>是否發散（1 是，0 否）</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>自己的資料</translation>
    </message>
    <message>
        <source>Add points to those in the plane, or erase some: they become your own. Without any, begin with none</source>
        <translation>在平面現有的點上新增或擦除：它們就成為你自己的資料。如果沒有點，就從空白開始</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Learn from a table (CSV), or from images such as MNIST (IDX)</source>
        <translation>用表格（CSV）或影像（如 MNIST，IDX 格式）來學習</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>儲存 CSV…</translation>
    </message>
    <message>
        <source>Save the examples, and what the network says of each, as a table (CSV)</source>
        <translation>把樣本以及網路對每個樣本的回答存成表格（CSV）</translation>
    </message>
    <message>
        <source>← {name}</source>
        <translation>← {name}</translation>
    </message>
    <message>
        <source>Learn from your own data again, as they were left</source>
        <translation>重新用自己的資料來學習，資料保持原樣</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 個樣本</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} 個樣本</translation>
    </message>
    <message>
        <source>{count} images of {rows}×{columns}</source>
        <translation>{count} 幅 {rows}×{columns} 影像</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 個類別</translation>
    </message>
    <message>
        <source>a number to learn</source>
        <translation>要學的是一個數</translation>
    </message>
    <message>
        <source>{told}. Of these {count} are used, drawn at random: see Examples.</source>
        <translation>{told}。其中隨機抽取 {count} 個使用：見「樣本數」。</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>手繪</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>單一網路</translation>
    </message>
    <message>
        <source>Build a network, train it, and watch it learn</source>
        <translation>搭一個網路，訓練它，看它怎樣學習</translation>
    </message>
    <message>
        <source>Many seeds</source>
        <translation>多個種子</translation>
    </message>
    <message>
        <source>Train the network from 32 seeds at once: how much is chance?</source>
        <translation>用 32 個種子同時訓練這個網路：有多少靠運氣？</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {last}</source>
        <translation>第 {epoch} 個週期，共 {last} 個</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>目前顯示的週期</translation>
    </message>
    <message>
        <source>Back through the training: every picture shows the epoch chosen here</source>
        <translation>回顧訓練過程：所有圖都顯示這裡選定的那個週期</translation>
    </message>
    <message>
        <source>To the beginning, before the first step</source>
        <translation>回到開頭，即第一步之前</translation>
    </message>
    <message>
        <source>Back to the kept epoch before</source>
        <translation>回到上一個保留的週期</translation>
    </message>
    <message>
        <source>Show the training as a film</source>
        <translation>把訓練過程像影片一樣播放</translation>
    </message>
    <message>
        <source>Stop the film here</source>
        <translation>在此停止播放</translation>
    </message>
    <message>
        <source>On to the next kept epoch</source>
        <translation>前進到下一個保留的週期</translation>
    </message>
    <message>
        <source>To the end: where training is now</source>
        <translation>到結尾：訓練目前所在之處</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>匯出影片…</translation>
    </message>
    <message>
        <source>Of a long training not every epoch is kept; all pictures follow</source>
        <translation>長時間的訓練不會保留每個週期；所有圖都跟著變</translation>
    </message>
    <message>
        <source>With the random weights that training began with</source>
        <translation>訓練開始時的隨機權重</translation>
    </message>
    <message>
        <source>Epoch by epoch from the one shown; all pictures follow</source>
        <translation>從所示的週期開始逐個播放；所有圖都跟著變</translation>
    </message>
    <message>
        <source>The pictures stay at this epoch</source>
        <translation>圖停在這個週期</translation>
    </message>
    <message>
        <source>With the newest weights, from which Start goes on</source>
        <translation>最新的權重，開始由此繼續</translation>
    </message>
    <message>
        <source>Save the training as an animated image or as single pictures</source>
        <translation>把訓練儲存為動畫影像或單張圖片</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>匯出影片</translation>
    </message>
    <message>
        <source>Save film…</source>
        <translation>儲存影片…</translation>
    </message>
    <message>
        <source>Choose where to, then every frame is drawn</source>
        <translation>選擇儲存位置，然後繪製每個影格</translation>
    </message>
    <message>
        <source>Stop filming and save nothing, or close this dialog (Esc)</source>
        <translation>停止錄製，什麼都不儲存，或關閉此對話方塊（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save the film as</source>
        <translation>影片另存為</translation>
    </message>
    <message>
        <source>Folder in which a new folder of frames is made</source>
        <translation>選擇資料夾，將在其中新建一個存放各影格的資料夾</translation>
    </message>
    <message>
        <source>Animated image</source>
        <translation>動態圖片</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>影片製作進度</translation>
    </message>
    <message>
        <source>What is filmed, in how many frames and how fast, and where it is saved</source>
        <translation>錄製什麼、多少個影格、多快，以及儲存在哪裡</translation>
    </message>
    <message>
        <source>How many of the frames are done</source>
        <translation>已完成多少個影格</translation>
    </message>
    <message>
        <source>Frame {frame} of {frames} …</source>
        <translation>第 {frame} 個影格，共 {frames} 個……</translation>
    </message>
    <message>
        <source>Looking at the colours …</source>
        <translation>正在分析顏色……</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>已取消：沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>預測圖</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>網路圖</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>所有圖</translation>
    </message>
    <message>
        <source>animated image (GIF)</source>
        <translation>動態圖片（GIF）</translation>
    </message>
    <message>
        <source>single frames (PNG)</source>
        <translation>單張影格（PNG）</translation>
    </message>
    <message>
        <source>{frames} frames from epoch {first} to {last}, {seconds} s in all: the last one stays for {stays} s, then it begins anew. There are 256 colours; frames wider than {widest} pixels are made smaller.</source>
        <translation>從第 {first} 個到第 {last} 個週期共 {frames} 個影格，總長 {seconds} 秒：最後一個影格停留 {stays} 秒，然後從頭播放。共 256 種顏色；寬度超過 {widest} 像素的影格會縮小。</translation>
    </message>
    <message>
        <source>{frames} frames from epoch {first} to {last}, as they are on the screen: frame-0001.png and so on, in a new folder.</source>
        <translation>從第 {first} 個到第 {last} 個週期共 {frames} 個影格，與螢幕上的畫面相同：frame-0001.png 等檔案，存放在新資料夾中。</translation>
    </message>
    <message>
        <source>Film of</source>
        <translation>影片內容</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>儲存格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>影格數</translation>
    </message>
    <message>
        <source>How many of the kept epochs, evenly spread, the first and the last among them</source>
        <translation>從保留的各週期中均勻選取多少個，包括第一個和最後一個</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒影格數</translation>
    </message>
    <message>
        <source>How fast the film runs: 12 look like a film, 2 leave time to explain each</source>
        <translation>影片放多快：12 看起來像電影，2 留出時間逐個影格講解</translation>
    </message>
    <message>
        <source>This picture cannot be seen at present. Choose another one to film.</source>
        <translation>目前看不到這幅圖。請選擇另一幅圖來製作影片。</translation>
    </message>
    <message>
        <source>Hidden layer {layer} is dead: all its units answer 0 to every training example. So no gradient gets through it, and the network says the same to all of them.</source>
        <translation>隱藏層 {layer} 已死亡：它的單元對每個訓練樣本都回答 0。所以梯度傳不過去，網路對所有樣本的回答都一樣。</translation>
    </message>
    <message>
        <source>{count} of {all} hidden units are dead: they answer 0 to every training example, so no gradient reaches their weights. The others go on learning.</source>
        <translation>{all} 個隱藏單元中有 {count} 個已死亡：它們對每個訓練樣本都回答 0，梯度到不了它們的權重。其餘的繼續學習。</translation>
    </message>
    <message>
        <source>The table is being written. Cancel leaves the file as it was.</source>
        <translation>正在寫入表格。取消後檔案保持原樣。</translation>
    </message>
    <message>
        <source>How much of the table has been written</source>
        <translation>表格已寫入多少</translation>
    </message>
    <message>
        <source>Stop saving; a file that was there before stays as it is</source>
        <translation>停止儲存；原有的檔案保持原樣</translation>
    </message>
    <message>
        <source>{solved} of {count} are solved.</source>
        <translation>{count} 個中有 {solved} 個學會。</translation>
    </message>
    <message>
        <source>{count} networks, not trained yet.</source>
        <translation>{count} 個網路，尚未訓練。</translation>
    </message>
    <message>
        <source>Seed {seed}: {measured}, solved. Enter or a click opens it in “One network”.</source>
        <translation>種子 {seed}：{measured}，學會了。按 Enter 或點一下即可在「單一網路」中開啟。</translation>
    </message>
    <message>
        <source>Seed {seed}: {measured}, not solved. Enter or a click opens it in “One network”.</source>
        <translation>種子 {seed}：{measured}，沒有學會。按 Enter 或點一下即可在「單一網路」中開啟。</translation>
    </message>
    <message>
        <source>Seed {seed}: diverged. Enter or a click opens it in “One network”.</source>
        <translation>種子 {seed}：發散。按 Enter 或點一下即可在「單一網路」中開啟。</translation>
    </message>
    <message>
        <source>Seed {seed}: {measured}, not trained yet. Enter or a click opens it in “One network”.</source>
        <translation>種子 {seed}：{measured}，尚未訓練。按 Enter 或點一下即可在「單一網路」中開啟。</translation>
    </message>
    <message>
        <source>Seed {seed} is in “One network” now.</source>
        <translation>種子 {seed} 已在「單一網路」中。</translation>
    </message>
    <message>
        <source>+ {added} of your own, for training</source>
        <translation>+ 自己的 {added} 個，用於訓練</translation>
    </message>
    <message>
        <source>Take your own drawings out of the training examples</source>
        <translation>從訓練樣本中移除自己畫的</translation>
    </message>
    <message>
        <source>First weights: seed</source>
        <translation>初始權重：種子</translation>
    </message>
    <message>
        <source>First weights and order of the examples come from this seed; data and split from the one above</source>
        <translation>初始權重和樣本順序由這個種子決定；資料和劃分由上面的種子決定</translation>
    </message>
    <message>
        <source>Let the seed above decide the first weights and the order as well</source>
        <translation>讓上面的種子也決定初始權重和順序</translation>
    </message>
    <message>
        <source>On examples that it has not learnt from: this is what counts</source>
        <translation>在它沒有學過的樣本上：這才是關鍵</translation>
    </message>
    <message>
        <source>How often every training example has been shown</source>
        <translation>每個訓練樣本已經展示了多少遍</translation>
    </message>
    <message>
        <source>How often all weights have been changed, once for each mini-batch</source>
        <translation>所有權重已經改變了多少次，每個小批次一次</translation>
    </message>
    <message>
        <source>What training makes small, over the examples that it learns from</source>
        <translation>訓練要讓它變小，在它學習的樣本上</translation>
    </message>
    <message>
        <source>The same over examples that it has not seen: if it rises, it over-fits</source>
        <translation>同樣的量，在它沒見過的樣本上：若它上升，就是過度擬合</translation>
    </message>
    <message>
        <source>On the examples that it learns from: it may know these by heart</source>
        <translation>在它學習的樣本上：它可能只是把它們背下來了</translation>
    </message>
    <message>
        <source>How fast this computer trains now</source>
        <translation>這部電腦現在訓練得多快</translation>
    </message>
    <message>
        <source>How many reached what is asked for below; only their first weights and the order of examples differ</source>
        <translation>有多少個達到了下面要求的程度；其餘全看初始權重的運氣</translation>
    </message>
    <message>
        <source>How many have run away to infinity; smaller steps help</source>
        <translation>有多少個發散到無窮大；步子小一些會有幫助</translation>
    </message>
    <message>
        <source>Pictures of the data sets</source>
        <translation>資料集的圖片</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>網路的圖</translation>
    </message>
    <message>
        <source>Picture of the plane</source>
        <translation>平面的圖</translation>
    </message>
    <message>
        <source>Plane, while points are drawn</source>
        <translation>平面，在畫點時</translation>
    </message>
    <message>
        <source>Fitted curve</source>
        <translation>擬合曲線</translation>
    </message>
    <message>
        <source>Answers, errors and weights as pictures</source>
        <translation>回答、錯誤和權重的圖片</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>學習曲線</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <source>Numbers of the layers</source>
        <translation>各層的數值</translation>
    </message>
    <message>
        <source>Slider back through the training</source>
        <translation>回看訓練過程的滑桿</translation>
    </message>
    <message>
        <source>Tiles of the networks</source>
        <translation>各網路的小圖</translation>
    </message>
    <message>
        <source>Start the training, or pause it</source>
        <translation>開始訓練，或暫停</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>選擇資料集</translation>
    </message>
    <message>
        <source>Choose the first or the last data set</source>
        <translation>選擇第一個或最後一個資料集</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>選擇單元</translation>
    </message>
    <message>
        <source>Choose the first unit, or the last output</source>
        <translation>選擇第一個單元，或最後一個輸出</translation>
    </message>
    <message>
        <source>Walk through the weights into the unit</source>
        <translation>逐個檢視進入該單元的權重</translation>
    </message>
    <message>
        <source>Type the weight, or the bias of the unit</source>
        <translation>輸入權重，或該單元的偏差值</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>讓數值保持原樣</translation>
    </message>
    <message>
        <source>Choose the next example in this direction</source>
        <translation>選擇這個方向上的下一個樣本</translation>
    </message>
    <message>
        <source>Choose the example before, or the next one</source>
        <translation>選擇上一個或下一個樣本</translation>
    </message>
    <message>
        <source>Choose the first or the last example</source>
        <translation>選擇第一個或最後一個樣本</translation>
    </message>
    <message>
        <source>Move the cross, with Shift further</source>
        <translation>移動十字，按住 Shift 移得更遠</translation>
    </message>
    <message>
        <source>Do there what the tool does</source>
        <translation>在那裡使用工具</translation>
    </message>
    <message>
        <source>Erase the point there</source>
        <translation>擦除那裡的點</translation>
    </message>
    <message>
        <source>Read the curve off</source>
        <translation>讀取曲線的值</translation>
    </message>
    <message>
        <source>Choose the next example to the right or left</source>
        <translation>選擇右邊或左邊的下一個樣本</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Choose the first or the last picture</source>
        <translation>選擇第一張或最後一張圖片</translation>
    </message>
    <message>
        <source>Move the pen, with Shift further</source>
        <translation>移動筆，按住 Shift 移得更遠</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it</source>
        <translation>落筆，或提筆</translation>
    </message>
    <message>
        <source>Put the eraser down</source>
        <translation>放下橡皮擦</translation>
    </message>
    <message>
        <source>Read off the epoch before, or the next one</source>
        <translation>讀取上一個或下一個週期</translation>
    </message>
    <message>
        <source>Go on, or back, by ten epochs</source>
        <translation>前進或後退十個週期</translation>
    </message>
    <message>
        <source>Read off the first or the last epoch</source>
        <translation>讀取第一個或最後一個週期</translation>
    </message>
    <message>
        <source>Go from number to number</source>
        <translation>在數字之間移動</translation>
    </message>
    <message>
        <source>Go to the first number, or to the accuracy</source>
        <translation>移到第一個數，或移到準確率</translation>
    </message>
    <message>
        <source>Go from layer to layer, from epoch to epoch</source>
        <translation>在層之間、週期之間移動</translation>
    </message>
    <message>
        <source>Show the kept epoch before, or the next one</source>
        <translation>顯示上一個或下一個保留的週期</translation>
    </message>
    <message>
        <source>Go over a tenth of the kept epochs</source>
        <translation>跳過保留週期的十分之一</translation>
    </message>
    <message>
        <source>Show the beginning or the end of the training</source>
        <translation>顯示訓練的開始或結束</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>訓練一個週期</translation>
    </message>
    <message>
        <source>Train one step</source>
        <translation>訓練一步</translation>
    </message>
    <message>
        <source>Go from network to network</source>
        <translation>在網路之間移動</translation>
    </message>
    <message>
        <source>Go to the first or the last network</source>
        <translation>移到第一個或最後一個網路</translation>
    </message>
    <message>
        <source>Open the network in “One network”</source>
        <translation>在「單一網路」中開啟該網路</translation>
    </message>
    <message>
        <source>Curves of all networks</source>
        <translation>所有網路的曲線</translation>
    </message>
    <message>
        <source>On or off, with Space or a click; with other inputs training begins anew</source>
        <translation>用空白鍵或點擊來開關；換了輸入，訓練就重新開始</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>復原可以找回</translation>
    </message>
    <message>
        <source>A disc within a ring: no straight line tells them apart, but three units can close a border.</source>
        <translation>圓環裡有一個圓盤：沒有直線能把它們分開，但三個單元就能圍出邊界。</translation>
    </message>
    <message>
        <source>Four quadrants, opposite ones alike: neither input says anything without the other.</source>
        <translation>四個象限，相對的同類：缺了另一個輸入，任何一個輸入都說明不了什麼。</translation>
    </message>
    <message>
        <source>Two round clouds: a single straight border is all that it takes, and no hidden layer.</source>
        <translation>兩團圓形的點雲：一條直線邊界就夠了，不需要隱藏層。</translation>
    </message>
    <message>
        <source>Arms that wind around each other: the hardest border here, for many units and some patience.</source>
        <translation>互相纏繞的旋臂：這裡最難的邊界，需要許多單元和一點耐心。</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other: the border has to bend, but only a little.</source>
        <translation>兩個互相嵌入的半圓：邊界必須彎曲，但只需彎一點。</translation>
    </message>
    <message>
        <source>Several round clouds: one straight border between any two of them, as softmax draws them.</source>
        <translation>幾團圓形的點雲：任意兩團之間一條直線邊界，正如 softmax 所畫。</translation>
    </message>
    <message>
        <source>Sixteen fields of two classes by turns: many straight borders, which several layers put together.</source>
        <translation>十六個方格，兩類交替：許多直線邊界，由幾層網路組合起來。</translation>
    </message>
    <message>
        <source>A straight line: one weight and one bias are enough, which is linear regression.</source>
        <translation>一條直線：一個權重和一個偏差值就夠了，這就是線性迴歸。</translation>
    </message>
    <message>
        <source>Prices of invented houses from their living area: inputs around a hundred, best standardised.</source>
        <translation>由居住面積推出虛構房屋的價格：輸入的數值上百，最好先標準化。</translation>
    </message>
    <message>
        <source>Nearly two waves: what no straight line follows, and a few bent units do.</source>
        <translation>將近兩個波：直線跟不上，幾個彎曲的單元卻可以。</translation>
    </message>
    <message>
        <source>A number over two inputs that rises evenly one way: a network without hidden layers learns it.</source>
        <translation>兩個輸入上的一個數，朝一個方向均勻上升：沒有隱藏層的網路就能學會。</translation>
    </message>
    <message>
        <source>Three hills and three dips over the plane: every one of them has to be learnt by itself.</source>
        <translation>平面上的三座山丘和三個窪地：每一個都要單獨學會。</translation>
    </message>
    <message>
        <source>Three species of iris from four measures of a flower; two of the species overlap a little.</source>
        <translation>由一朵花的四個測量值判斷三種鳶尾花；其中兩種略有重疊。</translation>
    </message>
    <message>
        <source>Which digit somebody wrote, from 8 × 8 shades of grey: ten classes, and 64 inputs.</source>
        <translation>由 8 × 8 個灰階判斷寫的是哪個數字：十個類別，64 個輸入。</translation>
    </message>
</context>
</TS>
