"""Moves about the offer: outcome, mechanism, proof, terms, the vague offer, credentials."""

from qualify.moves.move import Move, Sign
from qualify.moves.structure import has_number, is_specific

_DOES = (
    "automate|automates|automating|replace|replaces|replacing|build|builds|building|built|design|designs|designing|deliver|delivers|delivering|install|installs|installing|track|tracks|tracking|manage|manages|managing|run|runs|running|connect|connects|"
    "turn|turns|turning|generate|generates|match|matches|matching|scan|scans|monitor|monitors|alert|alerts|flag|flags|print|prints|clean|cleans|cleaning|supply|supplies|supplying|rent|rents|repair|repairs|service|services|process|processes|"
    "integrate|integrates|sync|syncs|plug|plugs|pull|pulls|reads|read|write|writes|handle|handles|handling|cover|covers|collect|collects|convert|converts|host|hosts|test|tests|train|trains|translate|translates|edit|edits|film|film|write|"
    "set up|sets up|take over|takes over|take care|takes care|let|lets|allow|allows|enable|enables|send|sends|show|shows|map|maps|predict|predicts|score|scores|route|routes|schedule|schedules|book|books|answer|answers|record|records|"
    "transcribe|transcribes|find|finds|source|sources|sourcing|place|places|fill|fills|deploy|deploys|migrate|migrates|secure|secures|encrypts|reconcile|reconciles|pay|pays|invoice|invoices|check|checks|measure|measures|sort|sorts|publish|offer|offers|provide|provides|"
    "make|makes|making|sell|sells|selling|produce|produces|manufacture|manufactures|import|imports|grow|grows|put|puts|give|gives|bring|brings|help|helps|helping"
)
_GAIN = (
    "save|saves|saved|saving|cut|cuts|cutting|reduce|reduces|reduced|reducing|increase|increases|increased|increasing|grow|grew|grows|growing|double|doubled|doubles|triple|tripled|boost|boosts|boosted|lower|lowers|lowered|raise|raises|raised|"
    "win|wins|won|recover|recovers|recovered|earn|earns|earned|avoid|avoids|avoided|eliminate|eliminates|eliminated|free up|frees up|freed up|speed up|speeds up|shorten|shortens|shortened|drop|drops|dropped|fell|went from|go from|goes from|"
    "going from|gain|gains|gained|bring in|brought in|book|booked|add|added|generate|generated|reach|halve|halved|halves|improve|improved|improves|get back|gets back|got back|close|closed|fewer|less|more|without|no more|faster|quicker|instead of|down from|up from|keep|stop"
)

OUTCOME = Move(
    name="outcome",
    group="about the offer",
    about="What the reader would get, concretely.",
    signs=(
        Sign(
            "gain in numbers",
            (
                f"({_GAIN}) ... (<num>|half|a third|a quarter|twice|hours|days|weeks|double|two thirds)",
                "<num> ... (saved|fewer|less|more|faster|reduction|increase|lower|higher|cheaper|drop|savings|growth|improvement|uplift|lift|back|return|roi)",
            ),
            unless=(
                "(you've|you have|you|your) (grew|raised|grown|doubled|tripled|opened|added|hired)",
                "(congrats|congratulations|saw|noticed|read) .. (raised|raise|growing|opened|round)",
                "(more|less) (than )?<num> (minutes|min|mins)",
                "(save|book|add|keep|close) .. <num> (minutes|min|mins|slots)",
                "(we|i|our|company) ('ve |have |just )?(raised|grew|raised|closed|hired|added)",
                "<num> more (days|seats|spots|places|places)",
            ),
        ),
        Sign(
            "you would get",
            (
                "(you|your team|your (customers|clients|staff|guests|patients|crew|people|drivers|students|tenants|company|business|candidates|reps|nurses|engineers|agents|members))('d| would|'ll| will| can| could| get| keep| only| never| no longer| see| stop| start| know| have) "
                "(get|gets|keep|keeps|have|has|be able|see|own|lead|work|know|stop|pay|receive|save|earn|choose|run|build|report|join|start|only|no longer|never|not|always|still|just|spend|be|skip|take home|walk away|shape|set|decide|find|book|track|send)",
                "(so|so that|which means|meaning|that means|this means|and) (you|your|they|the|nobody|no one|everyone|each|every) .. (can|could|don't|do not|doesn't|never|no longer|get|gets|see|know|won't|will|aren't|isn't|only|always|stay|spend|have|has|save|stop|pay|keep|keeps|works)",
                "(off|on|for|into|to|from) (your) (desk|plate|hands|shoulders|team's|crew|table|budget|pipeline|payroll|bottom line)",
                "(you'd|you would|you'll|you will|you|your) .. (lead|own|run|build|report to|manage|work on|be responsible|head|set up|shape|design|develop|join)",
                "(show|send|share|give|tell|draft|put together|prepare|make|build|run|do|record|write) (you |over )?.. (free|sample|mock-up|mockup|audit|estimate|quote|report|analysis|teardown|plan|breakdown|comparison|prototype|list of|draft|benchmark*|numbers|examples|copy|trial|test|ideas|suggestions|video|demo)",
            ),
            unless=(
                "(would|could|can) you",
                "you('d| would) (be interested|like|be open|prefer|rather|want)",
                "if you",
            ),
        ),
    ),
    fires=(
        "You would cut overtime by 20%.",
        "It saves owners ten hours a week.",
        "Your drivers would spend 30% less on fuel.",
    ),
    near_misses=("Save 15 minutes for me on Tuesday.", "You raised 20 million last year."),
)

MECHANISM = Move(
    name="mechanism",
    group="about the offer",
    about="How it works or what the work is, concretely.",
    signs=(
        Sign(
            "what we do",
            (
                f"(we|i|it|our (team|tool|software|platform|app|system|product|service|company|crew|engineers|agency)|the (tool|app|software|platform|system|product|service|team)|they|that|which|to|and|who|by|<your>|this) (also |can |will |then |only |would |could |automatically |just |simply |"
                f"quickly |usually |specialise in |specialize in |now |both |have |'ve |'ll |do |all )?({_DOES}) ... (<num>|with|for|from|into|so|that|by|in|without|to|through|at|on|and|of|via|using|before|between|when|as|your|the|a|each|every|all|out|them|it|any|their)",
                "(works|work|plugs|fits|sits|runs|connects|integrates|built|designed|made) (with|on|into|inside|on top of|alongside|out of|for|around|from|by|in|specifically) .. (your|the|any|existing|outlook|excel|slack|salesforce|hubspot|a|every|most|all|quickbooks|sap|shopify|one)",
                "(no|without) (new |extra |any |more )?(hardware|software|install|installation|spreadsheets|training|code|coding|setup|set-up|integration|app|download|downtime|rip and replace|migration|paperwork)",
                "(how it works|here's how|the idea is|in short|basically|in practice|think of it|the way it works)",
            ),
        ),
        Sign(
            "what the work is",
            (
                "(looking for|hiring|hire|seeking|need|needs|searching for|recruiting|search for|after|opening for|role for|position for|want|wants|require|requires|urgent requirement for|opportunity for|opening as|role as|position as|position of|role of|building) "
                ".. (engineer|developer|manager|nurse|lead|leader|head|director|designer|analyst|scientist|accountant|architect|consultant|recruiter|driver|teacher|technician|electrician|chef|lawyer|executive|specialist|administrator|officer|rep|sre|devops|pm|cto|cfo|coo|ceo|vp|writer|planner|operator|mechanic|controller|someone|person|people|team|owner|partner|founder) ... (to|who|with|in|for|at|on|and|based|that|reporting)",
                "(lead|leading|own|owning|build|building|run|running|design|designing|manage|managing|develop|developing|report|reporting|work|working|migrate|migrating|rebuild|rebuilding|join|joining|head|heading|set up|setting up|"
                "maintain|maintaining|oversee|overseeing|cover|covering|support|supporting|teach|teaching|drive|driving|ship|shipping) (a |an |the |our |their |its |on |to |with |from |in )(\\w+ ){0,4}(team|platform|product|system|systems|services|pipeline|pipelines|migration|"
                "stack|department|clients|roadmap|infrastructure|model|models|app|apps|data|engineers|project|projects|ward|unit|site|plant|fleet|payroll|accounts|region|territory|squad|people|staff|ceo|cto|cfo|coo|vp|founder|founders|board|patients|code|architecture|backend|frontend|store|shop|warehouse|line)",
                "(tech stack|stack is|stack|responsibilities|you'd be|you would be|you'll be|you will be|the work|the job|the role|this role|the position|the team|the project|day to day|day-to-day|duties|skills|requirements|must have|experience in|experience with) (is|are|involves|means|includes|covers|would|sits|reports|needs|:|comes|combines|focuses|"
                "leading|building|running|working|owning|responsible|required|with|in|of|requires)",
            ),
        ),
    ),
    fires=(
        "We rent forklifts by the day with a driver.",
        "The job is to move the billing system from Oracle to Postgres.",
        "It plugs into your booking software.",
    ),
    near_misses=("Hope you are well.", "Best wishes for the season."),
)

PROOF = Move(
    name="proof",
    group="about the offer",
    about="A number, a named customer, a result, a guarantee or a sample.",
    signs=(
        Sign(
            "others did it",
            (
                "(helped|worked with|did this for|did the same for|did it for|built this for|trusted by|used by|customers like|clients like|clients include|customers include|including|such as|like|for|at|with|saved|took|moved|got|switched|similar to|done this for|same for|rolled out at|running at|live at|alongside|"
                "cut|reduced|grew|doubled|increased) .. (companies|clients|customers|a|an|the|over|<num>|hundreds|dozens|thousands)",
                "(one|another|a|our|last|two|three|most recent) .. (client|customer|shop|firm|company|clinic|school|practice|agency|hotel|retailer|brand|team|owner|plant|warehouse|restaurant|landlord|farm|user|store|bakery|brewery|studio|gym|council) ... (<num>|went|cut|saved|saw|grew|got|reduced|doubled|now|switched|dropped|recovered|halved|told)",
                "(average|typical|typically|on average|most|every|last year|last month|last quarter|so far|to date|in the first|within) ... (client|customer|clients|customers|users|see|sees|saw|<num>)",
                "(case study|guarantee|guaranteed|money back|money-back|refund|references|testimonial|testimonials|certified|award-winning|audited|pilot|trial|sample|rated|reviews|track record|results)",
            ),
            when=is_specific,
        ),
    ),
    fires=("We helped Dunmore Mills cut scrap by 12%.", "Our average client sees 30% fewer no-shows."),
    near_misses=("We help companies grow.",),
)

TERMS = Move(
    name="terms",
    group="about the offer",
    about="Pay, place, scope, price, contract, time needed.",
    signs=(
        Sign(
            "money",
            (
                "(<num>) (a|per|/|an|each|every|p|base|salary|gross|net|annually|plus|pa|p.a|ote|equity|k|bonus|hr|hour|hourly|day|week|wk|weekly|month|monthly|mo|year|yr|yearly|eur|usd|gbp|chf|euro|euros|dollars|pounds|lakh|lpa|inr|sek|"
                "pln|total|one-off|flat|upfront|setup|set-up|user|seat|head|unit|piece|site|location|licence|license|vat|commission|cpm)",
                "(salary|pay|paying|pays|rate|compensation|comp|package|base|ote|bonus|equity|day rate|hourly|stipend|remuneration|price|priced|pricing|cost|costs|costing|fee|fees|from|at|starting at|starts at|for|budget|discount|off|band|up to|between|offering|bill rate|sign-on|relocation|salary range|range) "
                "(is |of |band |range |up to |around |about |between |from |at |a |the |are |package |only |just |rate |: )?(is |of |up to |around |about |between |from |at |\\W)?<num>",
                "(free|no cost|at no cost|no charge|free of charge|no upfront|no upfront cost|no contract|no setup fee|cancel any time|cancel anytime|month to month|month-to-month|no minimum|no commitment|no obligation|fixed price|flat fee|fixed fee|pay as you go|pay per|pay only|"
                "no win no fee|revenue share|commission|equity|royalty|rolling contract|per month|per user|per seat|a month|a week|an hour|a day|per hour|per day|per year|a year)",
            ),
            unless=(
                "(raised|revenue|arr|funding|valuation|series) .. <num>",
                "feel free",
                "(are you|if you're|when you're|you're|be|time is) free",
                "free (on|at|this|next|for a|for ten|to|up|tomorrow)",
                "spare .. (a|per)",
            ),
        ),
        Sign(
            "place and contract",
            (
                "(remote|fully remote|hybrid|on-site|onsite|on site|relocation|visa|full-time|full time|part-time|part time|permanent|contract|freelance|w2|c2c|1099|temp|temporary|fixed-term|contract-to-hire|perm|shift|shifts|night shift|day shift|duration|start date|location|salary|rate|benefits|pension|"
                "holiday|pto|four-day|4-day|two days|three days|days a week|hours a week|hours per week|months|month contract|12-month|6-month|<num> month|<num> months|<num> weeks|<num> days|<num> hours|hrs|based in|headquartered|in the office|from home|from anywhere|outside ir35|inside ir35|pay)",
                "<num> (<minute>|hours|hour|days|weeks|months|seats|users|people|sites|units|hrs)",
            ),
            when=has_number,
        ),
        Sign(
            "place named",
            (
                "(remote|fully remote|hybrid|on-site|onsite|permanent|full-time|full time|contract|part-time|w2|c2c|contract role|freelance)",
                "(location|duration|rate|salary|shift|client|start|visa|type|pay|position|role|job title|title|dates|skills|schedule|facility|assignment|terms|price|benefits) ?:",
            ),
        ),
    ),
    fires=("It pays $48 an hour.", "Fully remote, €70k plus equity.", "From £19 a month, cancel any time."),
    near_misses=("Feel free to write.", "You raised $20 million."),
)

VAGUE_OFFER = Move(
    name="vague_offer",
    group="about the offer",
    about="Promises a benefit without content.",
    signs=(
        Sign(
            "big words",
            (
                "(innovative|cutting-edge|cutting edge|world-class|world class|best-in-class|best in class|state-of-the-art|state of the art|leading|industry-leading|tailored|bespoke|comprehensive|end-to-end|full-service|one-stop|one stop|turnkey|robust|scalable|seamless|holistic|"
                "synerg*|next-generation|next generation|revolutionary|game-changer|game changer|game-changing|unique|exclusive|exciting|amazing|great|fantastic|incredible|interesting|excellent|new|perfect|rewarding|attractive|competitive|potential|dynamic|fast-growing|"
                "high-quality|quality|premium|proven|powerful|smart|unparalleled|superior|top|top-tier|confidential) .. (solution|solutions|service|services|opportunity|opportunities|role|roles|position|positions|platform|approach|offering|offer|technology|technologies|product|products|"
                "company|client|clients|team|salary|package|compensation|career|project|partner|results|value|strategies|opening|openings|job|venture|idea|ideas|provider|firm)",
                "(opportunity|opportunities|role|roles|position|opening|vacancy|job|requirement|openings|positions) .. (that|which|for you|might|may|could|with|at|i|in|available|would|we|is|are|as|on|to|of)",
                "(take|takes|taking|bring|scale|elevate|transform|unlock|maximise|maximize|accelerate|drive|boost|optimi*|streamline|streamlines|improve|improves|enhance|leverage|grow|increase|skyrocket|supercharge|empower*|revolutioni*|strengthen|achieve|reach|level up|add) (your |the |more |their |real |significant )?(\\w+ )?"
                "(business|growth|sales|revenue|performance|results|success|efficiency|productivity|operations|processes|presence|visibility|brand|goals|potential|value|game|level|pipeline|leads|roi|traffic|outcomes|experience|productivity|workflow|workflows|strategy|bottom line|impact|career)",
                "(help|helps|helping) (you|companies|businesses|teams|clients|organisations|organizations|brands|firms|people|them|others|founders|owners|your (business|company|team)) .. (grow|scale|succeed|improve|achieve|increase|more|better|with|win|save|reach|get|be|become|thrive|optimi*|drive)",
                "(wide range|full range|variety|range|suite|portfolio) of (services|solutions|products|offerings|options)",
                "(add|bring|create|deliver|provide) (real |significant |great |some |a lot of |huge |tremendous )?(value|benefit|benefits)",
                "(mutually|beneficial|benefit|win-win|synergies|synergy|collaborate|collaboration|partnership|partner with|explore how|discuss how|learn more about|share more|ways to|how we can|how we could|how we might|what we do|what we offer|possibilities|working together|work together|potential fit)",
            ),
        ),
    ),
    fires=(
        "We offer innovative solutions for your business.",
        "I have an exciting opportunity that might interest you.",
    ),
    near_misses=("The kettle holds two litres.",),
)

CREDENTIALS = Move(
    name="credentials",
    group="about the offer",
    about="Speaks of the sender or their company.",
    signs=(
        Sign(
            "introduces themselves",
            (
                "(my name is|my name's|this is|i'm|i am|it's|here is|i'm the|i am the|i'm a|i am a|i'm an|i'm with|i work|i run|i lead|i head|i own|i manage|i founded|i started|i represent|i handle|i look after|i do|i help|i'm building|i build|i'm from|i'm from the|i recruit|i cover|i'm currently|i sit|i also) "
                "(the |a |an |our |with |for |at |on |as |your |in |from |currently |working |[^\\W_]+ )?(\\w+ )?.. (from|at|with|of|founder|ceo|recruiter|manager|director|head|consultant|owner|here|partner|lead|specialist|engineer|agency|company|team|for|in|on|co-founder|cofounder|sales|account|talent|and|a|an)",
                "(we|we're|we are|our company|our agency|our team|our firm|our group|our clients|our client|they're|they are|my client|my company|the company|<your> (client)) (is |are |have |has |been |'ve |were |was |also |serve |just |recently |currently )?(a |an |the |one of |among |proud |leading|based|growing|backed|founded|established|trusted|"
                "award|over|in business|around|family|headquartered|specialists|experts|recognised|recognized|known|located|opened|raised|launched|funded|profitable|present|active|been|won|named|ranked|certified|partnered|series|specialise|specialize|a team)",
                "(founded in|established in|since <num>|years of experience|years' experience|years in|years experience|offices in|employees|backed by|headquartered in|award-winning|certified|fortune 500|partner of|over <num> years|more than <num> years|for over|track record)",
            ),
        ),
    ),
    fires=(
        "My name is Ola and I run a bakery agency.",
        "We are a leading provider of pallets.",
        "Founded in 1987, we have offices in four cities.",
    ),
    near_misses=("Is Tuesday good?",),
)

MOVES = (OUTCOME, MECHANISM, PROOF, TERMS, VAGUE_OFFER, CREDENTIALS)
