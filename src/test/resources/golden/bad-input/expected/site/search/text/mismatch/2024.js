reportSearch.text("mismatch/2024",
"年份不一",
[["","",["","年份不一","正文一段。"]]]);
