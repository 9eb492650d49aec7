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
    "trade": "hvac|roofing|plumbing|electrical|painting|landscaping|lawn care|cleaning|pest control|construction|contracting|remodeling|flooring|"
    "solar|moving|storage|dental|medical|veterinary|chiropractic|healthcare|health care|home care|senior care|nursing|pharma|biotech|legal|law firm|"
    "law firms|accounting|bookkeeping|tax|insurance|mortgage|lending|banking|fintech|finance|financial services|wealth management|private equity|"
    "real estate|property management|hospitality|restaurant|hotel|catering|retail|e-commerce|ecommerce|wholesale|logistics|trucking|freight|shipping|"
    "warehousing|manufacturing|automotive|aerospace|energy|oil and gas|utilities|mining|agriculture|farming|food and beverage|packaging|printing|"
    "telecom|media|publishing|marketing|advertising|photography|video|gaming|software|saas|cybersecurity|it|staffing|recruiting|education|edtech|"
    "nonprofit|fundraising|government|public sector|travel|tourism|fitness|beauty|salon|fashion|apparel|sports|events|wedding|security|engineering|"
    "architecture|consulting|b2b|b2c|d2c|dtc|crypto|web3|ai|data|devops|cloud",
    "own": "crew|crews|clients|client|customers|patients|guests|tenants|residents|students|pupils|members|listings|listing|fleet|drivers|trucks|vans|"
    "shop|store|stores|practice|clinic|office|offices|warehouse|plant|kitchen|menu|restaurant|hotel|rooms|chair|chairs|classroom|school|district|"
    "branch|branches|properties|property|units|portfolio|buildings|sites|jobs|jobsites|projects|estimates|quotes|bids|claims|policies|cases|files|"
    "matters|books|payroll|reps|sdrs|pipeline|territory|codebase|pull requests|deploys|servers|endpoints|subscribers|readers|audience|listeners|"
    "viewers|followers|donors|volunteers|congregation|staff|employees|technicians|techs|installers|nurses|engineers|developers|agents|brokers|"
    "advisors|associates|partners|vendors|suppliers|shipments|orders|inventory|stock|shelves|checkout|campaigns|ads|website|roof|yard|home|house|lawn",
    "role": "owner|owners|founder|founders|ceo|ceos|cfo|cfos|cto|ctos|coo|cmo|cio|ciso|president|director|directors|vp|vps|head of|heads of|manager|"
    "managers|leader|leaders|lead|leads|engineer|engineers|developer|developers|architect|architects|designer|designers|scientist|scientists|"
    "analyst|analysts|consultant|consultants|recruiter|recruiters|nurse|nurses|rn|rns|physician|physicians|doctor|doctors|dentist|dentists|"
    "pharmacist|therapist|therapists|teacher|teachers|accountant|accountants|controller|bookkeeper|lawyer|lawyers|attorney|attorneys|paralegal|"
    "broker|brokers|realtor|realtors|agent|agents|adviser|advisor|advisors|contractor|contractors|electrician|electricians|plumber|plumbers|"
    "mechanic|mechanics|technician|technicians|driver|drivers|operator|operators|planner|planners|buyer|buyers|seller|sellers|marketer|marketers|"
    "rep|reps|sdr|sdrs|administrator|officer|coordinator|supervisor|foreman|chef|chefs|writer|writers|editor|editors|photographer|photographers|"
    "creator|creators|blogger|bloggers|host|hosts|investor|investors|landlord|landlords|homeowner|homeowners|farmer|farmers|coach|coaches|trainer|trainers",
    "person": "someone|somebody|anyone|anybody|people|folks|a friend|a colleague|a peer|a contact|another|others",
}
