"""Phrases that touch somebody's private life: health, faith, family, politics, origin, age, money."""

from collections.abc import Mapping

ILL = (
    "cancer|illness|disease|depression|anxiety|burnout|adhd|autism|diabetes|stroke|miscarriage|surgery|operation|"
    "chemo|chemotherapy|therapy|disability|addiction|recovery|sobriety|dementia|diagnosis|pregnancy|mental health|"
    "ivf|fertility|weight|condition|ptsd|trauma|injury|injuries|migraine|migraines|asthma|epilepsy|arthritis|multiple sclerosis|"
    "parkinson's|alzheimer's|lupus|crohn's|endometriosis|menopause|hiv|hepatitis|long covid|blood pressure|eating disorder|anorexia|"
    "bulimia|bipolar disorder|bipolar|ocd|dyslexia|tourette's|panic attacks|breakdown|insomnia|drinking|alcoholism|rehab|tumour|tumor|"
    "transplant|dialysis|hearing loss|deafness|blindness|wheelchair|prosthesis|concussion|abortion|transition|grief|heart trouble|"
    "schizophrenia|anaemia|anemia|sciatica|slipped disc|chronic pain|fatigue|relapse|overdose|suicide attempt|seizures|allergies"
)
_FAITH = (
    "muslim|christian|catholic|protestant|jew|jewish|hindu|sikh|buddhist|mormon|evangelical|atheist|orthodox|"
    "quaker|adventist|pentecostal|jehovah's witness|scientologist|bahai|zoroastrian|jain|taoist|pagan|agnostic|anglican|"
    "presbyterian|calvinist|shia|sunni|sufi|rastafarian|lutheran|methodist|baptist|believer|churchgoer|person of faith|man of faith|woman of faith"
)
_SIDE = (
    "republican|democrat|conservative|liberal|tory|labour voter|labor voter|socialist|libertarian|trump supporter|"
    "trump voter|biden voter|green voter|leftist|progressive|brexiteer|remainer|brexit supporter|union member|"
    "patriot"
)
_ORIGIN = (
    "immigrant|refugee|black woman|black man|asian woman|asian man|latina|latino|woman of color|woman of colour|"
    "person of color|person of colour|gay man|gay woman|lesbian|trans woman|trans man|queer person"
)
KIN = (
    "husband|wife|spouse|son|daughter|kids|children|baby|toddler|newborn|mother|father|mum|mom|dad|parents|sister|"
    "brother|girlfriend|boyfriend|fiance|fiancee|in-laws|twins|grandchildren|grandson|granddaughter|ex-husband|"
    "ex-wife|ex"
)
_STATE = (
    "pregnant|expecting|divorced|divorcing|widowed|recovering|gay|lesbian|bisexual|transgender|undocumented|in "
    "remission|disabled|bankrupt|in debt|overweight|infertile|newly single|grieving|single again|going through a "
    "divorce|going through chemo|undergoing treatment|fasting"
)
_PARENT = (
    "mother|father|mum|mom|dad|parent|single mother|single mom|single mum|single dad|single parent|single father|new "
    "mother|new mom|new mum|new dad|new father|new parent|working mother|working mom|working mum|working dad|working "
    "parent|mother of|father of|mom of|mum of|dad of|parent of|widow|widower|divorcee|cancer survivor|survivor|"
    "grandmother|grandfather|caregiver|diabetic|recovering alcoholic|vegan"
)
CUES: Mapping[str, tuple[str, ...]] = {
    "private": (
        (
            f"as( a| an| another)?( fellow| devout| practicing| practising| committed| proud| lifelong| busy| "
            f"young){{0,3}} ({_PARENT}|{_FAITH}|{_SIDE}|{_ORIGIN})"
        ),
        f"fellow ({_FAITH}|{_SIDE}|{_ORIGIN}|mom|mum|dad|mother|father|parent|cancer survivor)",
        (
            f"(you are|you're|you being|being)( a| an| another)?( devout| practicing| practising| committed| proud| "
            f"lifelong| single| new| fellow){{0,3}} ({_FAITH}|{_SIDE}|{_ORIGIN}|single mother|single mom|single "
            "mum|single dad|single parent|new mother|new mom|new mum|new dad|new parent|mother of|father of|mom of|"
            "mum of|dad of|cancer survivor|widow|widower)"
        ),
        (
            f"(you are|you're|that you're|you were|you've been)( now| currently| recently| newly| six months| five "
            f"months| also){{0,3}} ({_STATE})"
        ),
        (
            f"your( own| recent| ongoing| long| breast| prostate| brave){{0,3}} ({ILL}|chronic illness|heart attack|"
            f"heart condition|health problems|health issues|health scare|medical leave|sick leave|maternity leave|"
            f"paternity leave|parental leave|hospital stay|hospitalisation|hospitalization|medication|treatment)"
        ),
        (
            f"your( late| elderly| sick| little| young| new| teenage| two| three| four| 2| 3| 4| youngest| "
            f"oldest| eldest| beloved| adult){{0,2}} ({KIN})"
        ),
        (
            "your (divorce|separation|marriage|wedding|engagement|bereavement|loss|miscarriage|custody|bankruptcy|"
            "debts|credit score|faith|religion|religious beliefs|church|mosque|synagogue|temple|"
            "parish|prayers|christian values|political views|politics|sexuality|sexual orientation|ethnicity|"
            "immigration status|visa status|skin color|skin colour|due date|bump|biological clock)"
        ),
        ("(at|given|with|despite|because of|considering) your (age|time of life|stage of life)"),
        "(for|of) (someone|somebody|people|women|men|a man|a woman) (of |at )?your age",
        (
            "(you're|you are|you being)( now| nearly| almost| approaching| close to| over| past| about to turn| turning| just turned| "
            "in your){1,2} (fifty|sixty|seventy|eighty|fifties|sixties|seventies|retirement|retirement age|50|60|65|70)"
        ),
        (
            "your( own| recent| ongoing| old| bad| long| chronic){0,3} (back|knee|shoulder|hip|head|neck|spinal|leg|ankle|heart|brain|"
            "eye|lung|kidney|skin|liver|stomach|sports|war|wrist) (injury|surgery|operation|pain|problem|problems|trouble|condition|"
            "cancer|tumour|tumor|attack|failure|transplant|disease|replacement)"
        ),
        (
            "your (visa|work permit|residence permit|green card|asylum claim|asylum application|immigration case|citizenship application|"
            "deportation order|parole|probation) (status |application )?(runs|ran|running|expires|expired|expiring|is about|is running|"
            "ends|ended|situation|problem|problems|was|will|must|has|could)"
        ),
        (
            "your (criminal record|conviction|arrest|dui|alimony|affair|dating profile|tinder|mortgage arrears|personal debts|net worth|"
            "personal finances|gambling|trial separation|child support|custody battle|marriage problems|marital problems|love life|"
            "sex life|gender identity|pronouns|skin tone|accent)"
        ),
        "your (ethnic|racial|african|asian|jewish|muslim|latin|latino|arab|black|roma|gypsy|indigenous|aboriginal|native|migrant|refugee|immigrant) (roots|heritage|background|origin|origins|descent|faith|community|identity)",
        (
            "(congrats|congratulations|well done) (on|to you on|for) (the|your|becoming|expecting)( a| an)? (new )?(baby|newborn|twins|little one|"
            "new arrival|wedding|engagement|pregnancy|birth of|marriage|father|mother|dad|mum|mom|parents|parent|grandmother|grandfather)"
        ),
        f"your( late| elderly| sick| young){{0,1}} ({KIN})'s ({ILL}|death|funeral|passing|health|care home|hospital)",
        "sorry (to hear |to learn |to read )?(about|for|of) (the (death|passing|loss|illness) of your|your (loss|bereavement|miscarriage|divorce|illness|diagnosis))",
        "you (observe|celebrate|keep|are observing|are fasting for|pray during) (ramadan|shabbat|the sabbath|lent|diwali|passover|yom kippur|eid|kosher|halal|hanukkah)",
        (
            "(you|you're|you are|you've been)( still| now| currently| recently| both){0,2} (on medication|in therapy|in rehab|in recovery|"
            "seeing a therapist|trying for a baby|trying to conceive|going through a divorce|going through menopause|off sick|on sick leave|"
            "on maternity leave|unwell|ill with|struggling with (depression|anxiety|addiction|drink|burnout|your weight))"
        ),
        (
            "(given|with|despite|because of|considering) your (age|health|weight|ethnicity|background as an "
            "immigrant|condition|disability|gender|race|religion)"
        ),
        (
            "you( also| always| once| both| probably){0,2} (voted|vote|donated|campaigned|canvassed|marched|protested|rallied|stood)"
            "( for| to| against| with)?( the)? ..(trump|biden|harris|brexit|leave|remain|labour|labor|tory|tories|conservative|"
            "conservatives|democrat|democrats|republican|republicans|green|greens|liberal|liberals|lib dem|reform|snp|plaid|"
            "sinn fein|fine gael|fianna fail|afd|spd|cdu|fdp|le pen|macron|vox|psoe|podemos|bjp|modi|congress party|peronist|"
            "milei|bolsonaro|lula|anc|eff|pis|fidesz|erdogan|akp|likud|socialist|communist|left|right|party|campaign)"
        ),
        "you( clearly| openly)? (support|back|supported) (trump|biden|labour|the republicans|the democrats|the conservatives|brexit|the afd|the greens)",
        (
            "(saw|see|noticed|hear|heard|understand|read|know) (that )?you (had|have|are having|'re having|just had|"
            "recently had|lost|are going through|were in) (a |an |your )?(baby|child|kids|children|cancer|stroke|"
            "miscarriage|"
            "divorce|surgery|operation|heart attack|hospital|affair|breakdown|husband|wife|mother|father)"
        ),
    ),
}
