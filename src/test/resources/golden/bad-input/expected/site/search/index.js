reportSearch.index("\\ >一。文段正#、乙份太头字开深甲的[不二人先到处复年慢有束某没结重键",
"復复沒没結结處处複复鍵键開开頭头",
" #! %kn",
[["","各种毛病"]],
[[0,"deep","deep","deep","deep/",[2024,1]],[0,"mismatch","mismatch","mismatch","mismatch/",[2024,1]],[0,"slow","slow","slow","slow/",[2024,1]],[0,"twice","twice","twice","twice/",[2024,1]],[0,"twin","twin","twin","twin/",[2024,1]],[0,"unclosed","unclosed","unclosed","unclosed/",[2024,1]]],
[],
"! '",
["failing","passing"],
" %!! !");
