reportSearch.text("firms/harbour/2024",
"Harbour Works 2024",
[["","",["","Harbour Works 2024","The harbour stayed open all year but one day."]],["review","1. Year in review",["review","1. Year in review"],["review--1","Ferries. Three ferries ran every day. Nobody was left behind."],["review--2","Dredging. We dredged the outer basin to eleven metres."],["review--3","Shed. The shed stands."],["review--3 zh","来访的客人写道：港口虽小，一切井井有条。"]],["plan","2. Plan for 2025",["plan","2. Plan for 2025","Paint the shed. TODO ask the painter."]],["","",["_closing","In conclusion, a dry year."]]]);
