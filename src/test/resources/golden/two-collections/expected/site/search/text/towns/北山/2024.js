reportSearch.text("towns/北山/2024",
"北山镇报告",
[["","",["","北山镇报告","开头一段说明。"]],["甲","甲",["甲","甲","甲文一句。","The guests from abroad wrote that the town was worth the journey, and that they were glad of it."]],["乙","乙",["乙","乙","乙文一句。"]]]);
