"""Word classes that phrases share, written as phrases themselves. `<num>` is built in: 20, $1.5k, 30%."""

CLASSES = {
    "you": "you|u|ya|y'all|you guys",
    "your": "your|ur|yours",
    "we": "we|i|our team|my team",
    "be": "is|are|am|was|were|be|been|being|'s|'re|'m",
    "not": "not|n't|never|no longer",
    "dont": "do not|don't|dont|won't|will not|never|no longer|shall not|shan't|not",
    "minute": "minutes|mins|min|minute",
    "meet": "call|chat|meeting|demo|conversation|coffee|zoom|catch up|sync|intro call|discovery call|phone call|walkthrough",
    "day": "monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|thu|thur|thurs|fri|tomorrow|today",
    "small": "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a couple of|several|a few|half a dozen",
    "ok": "fine|ok|okay|alright|all right|all good|cool|totally fine|perfectly fine|perfectly ok|perfectly okay|completely fine|absolutely fine|"
    "no problem|not a problem|no big deal|good|just as useful|just as helpful|equally helpful|understandable",
    "person": "someone|somebody|anyone|anybody|people|folks|a friend|a colleague|a peer|a contact|another|others",
}
