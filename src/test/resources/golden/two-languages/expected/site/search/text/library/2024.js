reportSearch.text("library/2024",
"友城图书馆2024年工作报告",
[["","",["","友城图书馆2024年工作报告","一年来，图书馆照常开放，并为友城提供场地。"]],["work","全年工作",["work","全年工作"],["work--1","（一）语言课程。Five language courses were held in the library by the river, and ninety people took part in them until the autumn."],["work--1 en","Opening hours are the same as in the year before, and the reading room is open to all visitors."],["work--1","Hours"],["work--2","（二）图书交换。全年和友城交换图书三百册，其中儿童读物一百册。"]],["plan","明年打算",["plan","明年打算"],["plan--1","（一）延长开放。每周延长开放两个晚上，方便上班的读者。"]]]);
