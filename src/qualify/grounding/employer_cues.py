"""What stands before and after a company's name where it is taken for the reader's, and where it is not."""

import re

SPEAKING = frozenset(
    "said says told tells mentioned mentions suggested suggests recommended recommends thinks thought reckons reckoned swears "
    "insists insisted assured assures hinted pointed introduced".split()
)
"""What only people do."""
SPEAKS = re.compile(rf",? (?:\w+ly |also |just |once |kindly |who )?(?:{'|'.join(sorted(SPEAKING))})\b")
LEADING = re.compile(
    r"\b(you|your|you're|you've|you'd|you'll|i|i'm|i've|i'd|we|we're|we've|my|our|us|me|they|their|he|she|his|"
    r"her|him|them)\b"
)
YOURS = re.compile(
    r"\b(?:you|your|you're|you've)\b(?:[ -][\w'&/-]+){0,7}? (?:over |there |here |down |up |out |back |still "
    r")?(?:at|with) (?:the )?$"
    r"|\byour (?:company|employer|firm|organi[sz]ation|business|agency|startup|team|shop|people), $"
    r"|\b(?:you|you're|you've been) (?:\w+ )?(?:work|working|worked) for (?:the )?$|\byour $"
    r"|\byou(?:'d|'ll|'re|'ve| would| will| are| have)? (?:ever |have |be |been )?(?:leave|leaving|left|joined|"
    r"joining|representing) $"
    r"|\b(?:happy|settled|comfortable|busy|based|working|flourishing|doing) (?:away )?(?:at|with) $"
    r"|^(?:\W*(?:over|here|there|back|so)?\W*)(?:at|over at) $"
)
PRAISED = re.compile(
    r"\b(?:how|hope|love|congrat\w*|impress\w*|admire|fan|kudos|following|follow|well done|bravo|exciting)\b"
)
STAFF = re.compile(
    r"\b(?:everyone|everybody|things|life|folks|all|business|work|hiring|morale|the (?:team|folks|people|gang|"
    r"crew|guys|work|culture|growth))"
    r"(?: (?:is|are|'s|was|has been|have been|goes|good|well|great|fine|ok|okay|busy|calm|quiet|over|going|doing|there|"
    r"keeping|treating you|all|so|still|back)){0,4} at (?:the )?$|\b(?:congrats|congratulations|kudos|well done) to "
    r"(?:everyone at |the team at |all at |the )?$"
)
AS = re.compile(r"\bas (?:[\w'&/-]+ ){1,7}?(?:at|of|for|with) (?:the )?$")
OBJECT = re.compile(
    r"\b(?:could|can|would|might|may|will|to|'d|'ll) (?:\w+ly |also )?(?:help|benefit|support|save|partner with|"
    r"work with|do for|assist|offer|serve|suit|build for|bring to|show|give|supply|equip|protect|onboard|quote|invite|"
    r"cost|spare|(?:pilot|trial|test|try|start|run|do|install|roll out|set up|prove|show|demo) (?:it |this |"
    r"one |that )?"
    r"(?:at|with|for|across)|(?:come|drop|pop|swing) (?:by|in at|to|round to)|deliver to|ship to|send (?:it|"
    r"them|one|two|a \w+) to) $"
    r"|\b(?:fit|match|partner|asset|mean|means|idea|ideas|value|useful|relevant|interest|question|proposal|"
    r"savings|plan|right|for|something) (?:for|at|to) $"
    r"|\b(?:how|what|whether|if|does|is|has|that) (?:does |is |are |has |did |would |could )?$|\bbetween [^,]{1,30} "
    r"and $"
)
OPEN_BEFORE = re.compile(
    r"(?:^|\b)(?:would|might|could|is|will|does|has|are) (?:the team at |you and |anyone at |someone at )?$"
)
OPEN_AFTER = re.compile(
    r"(?:'s team)? ?(?:be|team be)? ?(?:open|interested|willing|consider|like|benefit|up for|looking|hiring|want|"
    r"need|face|struggl\w+|already|currently|have|use|using|run|handle|handling|planning|still)\b"
)
GAINS_AFTER = re.compile(
    r" (?:would|could|can|should|might|must|may) (?:\w+ly |also |be )?(?:benefit|interested|open|save|be|gain|"
    r"losing|missing|use|see|need|want)\b"
)
JOB = re.compile(
    r"\b(?:role|roles|position|opening|openings|job|jobs|vacancy|opportunity|opportunities|next|join|joining|"
    r"interview|hire|contract|could|would|'d|will|'ll|if)\b"
)
NOT_EMPLOYER = re.compile(
    r"\b(?:potential|talk|speak|speaking|chat|chatting|connect|meet|meeting|coffee|lunch|keynote|session|panel|interview|booth|stand|seat|stay|visit|application|applied|peers?|"
    r"counterparts?|friends?|contacts?|"
    r"speech|presentation|podcast|degree|master'?s|bachelor'?s?|mba|phd|thesis|diploma|doctorate|internship|studies|studied|graduated|graduation|classmates?|alma|professors?|"
    r"poster|workshop|lecture|webinar|article|"
    r"account|exam|ideal|saw|met|meet|see|heard|spoke|speaking|spoken|spot|opportunity|introduce|reach|email|"
    r"price|convenience|earliest|disposal|peril|"
    r"pace|desk|door|fingertips|competitors?|rivals?|someone|somebody|buyers?|course|class|clients?|customers?|"
    r"ceo|cfo|founder|look|best|call|ask|tell|send|volunteer\w*|race|marathon)\b"
)
EVENT = re.compile(
    r"\b(?:summit|conference|expo|con|week|forum|day|days|fair|festival|congress|symposium|meetup|awards|show|"
    r"live|hackathon|university|college|school|"
    r"institute of technology|linkedin|twitter|youtube|zoom|google meet|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|christmas|easter|q[1-4]|series [a-f]|"
    r"fortune \d+|(?<![\w ])(?:ai|hr|it|b2b|saas|ceos?|cfos?)(?! \w))\b"
)
POSSESSED = re.compile(
    r"(?:'s|s') (?:\w+ )?(?:team|website|site|customers?|clients?|growth|staff|expansion|launch|drivers|"
    r"engineers|people|stores|warehouse|plant|fleet|checkout|approach|mission|reviews|"
    r"reputation|blog|careers|plans|strategy|success|work|products?|brand|market|tender|project|announcement|"
    r"round|funding|sales|operations|payroll|hiring)\b"
    r"| (?:team|crew|board|site|website|app|checkout|kitchen|plant|warehouse|office|fleet|lab|stores?|shops?|"
    r"staff|people) (?:must|is|are|has|have|"
    r"needs?|could|would|can|might|deserves?)\b"
    r"| (?:is|has|are|have|must|needs|currently|already|seems) (?:\w+ )?(?:\w+ing|\w+ed|grown|won|seen|probably|"
    r"doing)\b"
)
THIRD = re.compile(
    r"\b(?:helped|cut|did it|did|clients?|took|brought|saved|built|like|such as|including|example|case|asked?|"
    r"worked with|works with|used to|trust\w*|went|placed|moved|ran|got|gave|made|reduced|in \w+ weeks?)\b"
)
USERS = re.compile(
    r"(?:'s)?[ -](?:users?|customers?|admins?|data|api|apis|instances?|shops?|clusters?|environments?|"
    r"licen[cs]es?|tables?|partners?|certified|compliance|tickets?)\b"
)
ASKED = re.compile(
    r"^\W*(?:(?:and|so|but|quick question|question),? ?:? ?)?(?:does|do|is|are|has|have|did|would|could|might|"
    r"can|will|should|"
    r"(?:how|what|where|when|who|why)(?: \w+){0,3}? (?:does|do|is|are|has|have|did|would|could|might|can|"
    r"will)) (?:the team at )?$"
)
FOLLOWED = re.compile(
    r"\b(?:followed|been (?:following|watching|admiring|reading about|looking at|a fan of)|big fan of|(?:love|admire|"
    r"like|respect) what|"
    r"(?:impressed|struck|inspired) (?:by|with) (?:what )?(?:the team at )?|browsing|looked (?:at|through|"
    r"over)|looking (?:at|through|over)|"
    r"checked out|came across|stumbled (?:on|upon|across)) $"
)
WONDERED = re.compile(
    r"\b(?:wonder(?:ed|ing)?|curious|know|see|ask|asking|understand|imagine|guess|suspect|bet|assume|"
    r"notice[ds]?|saw|heard|hear|read)(?: that| if| whether| how| why| what| when)? $"
)
DOES = re.compile(
    r" (?:also |currently |just |recently |still |really |now |probably )?(?:is|are|was|has|have|had|handles?|"
    r"uses?|runs?|manages?|does|"
    r"deals?|spends?|loses?|needs?|wants?|plans?|pays?|keeps?|ships?|sells?|makes?|opened|launched|raised|won|"
    r"moved|grew|hired|"
    r"bought|signed|expanded|closed|would|could|might|will|can)\b"
)
