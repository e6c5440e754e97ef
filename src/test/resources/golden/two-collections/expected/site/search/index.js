reportSearch.index(" eranod.tishylbp2wfugcv0mk。一,134乙句文甲5北告头山开报明段说镇",
"報报說说説说鎮镇開开頭头",
" '!#/#8#mUt",
[["firms","Annual reports"],["towns","镇级报告"]],
[[0,"harbour","Harbour Works","harbourworks","firms/harbour/",[2023,2]],[1,"北山","北山","bs","towns/北山/",[2024,1]]],
[["review","Year in review"],["people","People"],["plan","Next year"]],
"! #! !! #! $",
["failing","passing"],
"!! !!!");
