reportSearch.text("firms/harbour/2023",
"Harbour Works 2023",
[["","",["","Harbour Works 2023","The harbour stayed open all year."]],["review","1. Year in review",["review","1. Year in review"],["review--1","Dredging. We dredged the inner basin to nine metres."],["review--2","Ferries. Two ferries ran every day. Nobody was left behind."]],["people","2. People",["people","2. People","We employ forty people."]],["plan","3. Plan for 2024",["plan","3. Plan for 2024","Build a shed."]],["","",["_closing","In conclusion, a calm year."]]]);
