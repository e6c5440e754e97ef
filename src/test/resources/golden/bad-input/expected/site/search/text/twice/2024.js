reportSearch.text("twice/2024",
"重复的键",
[["","",["","重复的键","开头一段文字。"]],["","",["_closing"]]]);
