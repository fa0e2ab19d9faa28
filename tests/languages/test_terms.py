"""The two Chinese translations: each in its own script, in the words of its own side, and set as Chinese is."""

import re

import pytest

from tests.contracts.test_translations import LANGUAGES, messages

CODECS = {"zh_CN": "gb2312", "zh_TW": "big5"}
"""Character sets of the one script, which lack what only the other one has."""

NOT_IN_TAIWAN = (
    *("概率", "信息", "默認", "網絡", "保存", "撤銷", "激活", "優化器", "批量", "過擬合", "欠擬合", "信號"),
    *("屏幕", "鼠標", "程序", "軟件", "硬件", "鏈接", "菜單", "窗口", "界面", "光標", "單擊", "雙擊"),
    *("剪貼板", "粘貼", "設置", "缺省", "變量", "數組", "內存", "緩存", "線程", "計算機", "比特", "字節"),
    *("加載", "導出", "導入", "採樣", "圖標", "列表", "選項卡", "正態", "標準方差", "歸一化", "回車", "空格鍵"),
    *("文件夾", "磁盤", "日志", "用戶", "實時", "高級", "自定義", "對話框", "快捷鍵", "打印", "導數表"),
    *("運行", "字符", "數據", "算法庫", "閾值", "偏置", "拖動", "你們", "您", "幀"),
    *("失活", "活化", "數位", "程式庫", "文本", "字段", "圖像", "視頻", "字體", "文檔", "函數庫", "運算符", "循環"),
    *("調用", "回歸", "矢量", "協方差", "均方差", "似然", "感知機", "階躍", "離群點", "哈夫曼", "香農", "二進制"),
    *("智能", "反饋", "拷貝", "兼容", "刷新", "視圖", "插件", "接口", "模塊", "服務器", "登錄", "硬盤", "分辨率"),
    *("標籤頁", "復選框", "滾動條", "滑塊", "高亮", "命令行", "全屏", "撤消", "上傳", "保存", "布局", "消息", "溢出"),
    *("舍入", "查找", "點按", "卸載", "連接", "遍歷", "句柄", "隊列", "進程"),
)
NOT_ON_THE_MAINLAND = (
    *("机率", "资讯", "预设", "网路", "储存", "还原", "最佳化", "萤幕", "滑鼠", "程式", "软体", "硬体"),
    *("连结", "功能表", "视窗", "剪贴簿", "变数", "阵列", "记忆体", "位元", "位元组", "档案", "资料夹", "使用者"),
    *("专案", "列印", "字元", "门槛", "您"),
    *("变异数", "常态", "概似", "迴归", "函式", "激励", "杂讯", "讯号", "讯息", "资料", "影像", "支援", "演算法"),
)
FIXED = {
    "cross-entropy": ("交叉熵", "交叉熵"),
    "gradient": ("梯度", "梯度"),
    "learning rate": ("学习率", "學習率"),
    "surprisal": ("信息量", "資訊量"),
    "probability": ("概率", "機率"),
    "hidden layer": ("隐藏层", "隱藏層"),
    "activation function": ("激活函数", "激勵函數"),
    "optimiser": ("优化器", "最佳化器"),
    "validation loss": ("验证损失", "驗證損失"),
    "nats": ("奈特", "奈特"),
    "bias": ("偏置", "偏差值"),
    "dropout": ("失活", "丟棄"),
}
"""Terms that have one name each; where the English says them, so does the Chinese."""


def translations(language):
    """Return what is translated, and how; that all is, is tested with the files."""
    return [(source, element.text) for _context, source, element in messages(language) if element.text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_keeps_to_its_own_script(language):
    for source, text in translations(language):
        if re.search(r"[\u4e00-\u9fff]", source):
            continue  # it says itself how all languages are called
        for sign in re.findall(r"[\u4e00-\u9fff]", text):
            assert sign.encode(CODECS[language], "ignore"), f"{sign} in {text!r}, {source!r}"


@pytest.mark.parametrize(("language", "words"), [("zh_TW", NOT_IN_TAIWAN), ("zh_CN", NOT_ON_THE_MAINLAND)])
def test_each_says_it_as_it_is_said_there(language, words):
    found = [(word, text) for _source, text in translations(language) for word in words if word in text]
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
def test_chinese_marks_and_spaces(language):
    """No half-width comma, colon or question mark behind a Chinese character, no space between two; {share}%."""
    for _source, text in translations(language):
        plain = re.sub(r"\(&\w\)", "", text)
        assert not re.search(r"[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff]\.(\s|$)|[，。；：、] (?!\{)", plain), text
        assert not re.search(r"[\u4e00-\u9fff] [\u4e00-\u9fff]|[\d}] %", plain), text


@pytest.mark.parametrize(("place", "language"), list(enumerate(LANGUAGES)))
def test_a_term_has_one_name(place, language):
    for source, text in translations(language):
        for term, names in FIXED.items():
            if re.search(rf"\b{term}\b(?!\}})", source, re.IGNORECASE):
                assert names[place] in text, f"{term}: {source!r} → {text!r}"
