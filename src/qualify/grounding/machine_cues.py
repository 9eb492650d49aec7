"""How text speaks to a machine: orders to a model, what a model answers, the marks of its protocol, a prompt left in."""

from collections.abc import Mapping

_MODEL = (
    "ai|a.i.|llm|llms|language model|language models|large language model|large language models|ai model|ai models|"
    "ai system|ai systems|ai tool|ai tools|ai assistant|ai assistants|ai agent|ai agents|ai reader|ai readers|chatbot|chatbots|"
    "gpt|chatgpt|claude|gemini|copilot|artificial intelligence|automated system|automated systems|automated assistant|"
    "automated tool|automated agent|neural network|generative ai|email assistant|email agent"
)
_READER = (
    f"{_MODEL}|bot|bots|assistant|assistants|model|models|agent|agents|crawler|crawlers|scraper|scrapers|parser|machine|\
spam filter|spam filters|classifier|screening tool|screening software|ats|filter|summariser|summarizer|parsing tool"
)
_DROP = (
    "ignore|disregard|forget|override|bypass|discard|overrule|set aside|pay no attention to|do not follow|don't follow|"
    "stop following"
)
_EARLIER = (
    "previous|prior|above|earlier|preceding|existing|former|original|system|initial|safety|default|foregoing|past|"
    "built-in|hidden|developer|other"
)
_ORDERS = (
    "instruction|instructions|prompt|prompts|directive|directives|guideline|guidelines|rules|commands|programming|"
    "system prompt|constraints|restrictions|safeguards|orders|training|configuration"
)
_TOLD = "instruction|instructions|prompt|prompts|directive|directives|guidelines|programming|system prompt"
_DOING = (
    "reading|processing|parsing|summarising|summarizing|screening|reviewing|handling|scanning|analysing|analyzing|"
    "evaluating|classifying|filtering|sorting|ranking|scoring|receiving|that reads|which reads|that read|that processes"
)
_MAIL = "message|email|e-mail|mail|text|draft|candidate|profile|pitch|content|resume|cv|sender|application|page"
CUES: Mapping[str, tuple[str, ...]] = {
    "machine": (
        f"({_DROP}) (all |any |every |everything in |the |your |of |these |those |my ){{0,3}}({_EARLIER})( and| or)?"
        f"( previous| prior| above| earlier| other| following| foregoing){{0,3}} ({_ORDERS}|filters|context)",
        f"({_DROP}) (all |any |every |each )(of )?(the |your |these |those )?({_TOLD})",
        f"({_DROP}) your (own )?({_ORDERS})",
        (
            f"({_DROP}) (everything|all|anything|whatever|what) (you've been|you have been|you were|you are|above|before this|"
            "that came before|said before|that precedes|up to this point|until now|you know about your)"
            "( told| instructed| given| asked| taught)?"
        ),
        (
            f"(instructions|note|message|attention|notice|command|hint|memo|reminder|request|warning)( to| for) (the |any |all |every |"
            f"whichever ){{0,2}}({_READER})"
        ),
        f"(to|for|dear|hey|hello|attention|attn|attention:) (the |any |all |every |whichever |our ){{0,2}}({_MODEL})( or .. )? ({_DOING})",
        f"({_MODEL}) ({_DOING}) (this|these|my|the|our)",
        f"(assistants|bots|models|agents|filters|scrapers|crawlers) ({_DOING}) this",
        f"if you( are|'re) (an |a |the |some |any )?({_MODEL}|bot|machine|crawler|scraper|robot)",
        (
            "if (this|this message|this email|this text|the message) is( being)? "
            f"(read|processed|parsed|screened|summarised|summarized|handled|reviewed) by (an |a |the |any )?({_READER})"
        ),
        (
            "you are (now |a |an |the |no longer ){0,3}(very |highly |world-class |seasoned |experienced |expert |senior |skilled )*"
            "(chatgpt|gpt|gpt-4|claude|gemini|copilot|dan|helpful assistant|helpful .. assistant|ai assistant|ai language model|ai|"
            "language model|large language model|email-writing assistant|email writing assistant|writing assistant|"
            "expert copywriter|copywriting assistant|sales assistant bot|outreach assistant|virtual assistant that|llm|chatbot|"
            "personalisation engine|personalization engine|email generator|in developer mode|unrestricted)"
        ),
        (
            "as (a|an) (ai|large|language|artificial|llm|machine) (language model|language|model|assistant|chatbot|intelligence|"
            "learning model|i|i'm|i cannot|i can't)"
        ),
        "as an llm",
        f"(i'm|i am|being)( just| only| merely)? (a|an) ({_MODEL})",
        "i (cannot|can't|am unable to|am not able to|do not have the ability to) (browse|access|search|open) (the )?(internet|web|site|website|link|links|live|real-time|external|linkedin|url)",
        "(i don't|i do not) have (access to|real-time|browsing|the ability to browse|personal (opinions|experiences))",
        "my (training data|knowledge cutoff|knowledge cut-off|training cutoff|last update|system prompt)",
        (
            "(reveal|print|output|repeat|show|leak|expose|return|display|disclose|send) (me |us )?(your|the|all) (system |hidden |"
            "initial |original |internal )?(prompt|prompts|instructions|system message|system prompt)"
        ),
        "new (system )?(instructions|instruction|prompt|directive)( follow| are)?( for| to| below)?( ai| the ai| the model| you)?:",
        (
            "(act|behave|respond|pretend|roleplay|role-play) (as|to be) (if you are |if you were |though you are )?(an ai|a language model|"
            "a linux terminal|dan|an unrestricted|a different ai|a helpful assistant|my assistant|an sdr|a copywriter|an expert)"
        ),
        (
            f"(rate|score|classify|grade|rank|evaluate|label|categorise|categorize|treat|prioritise|prioritize|approve|mark) (this|the) ({_MAIL}) "
            "(as (a |an )?(high|higher|highly|excellent|safe|trusted|relevant|priority|important|urgent|legitimate|qualified|perfect|best|top|"
            "good|met|not spam)|10|ten|an a|a 10|with (a |the )?(high|highest|top|full|maximum|10|perfect)|at the top|highly|favorably|favourably|"
            "positively|above)"
        ),
        f"(do not|don't|never) (flag|filter|classify|score|reject|summarise|summarize|analyse|analyze|penalise|penalize|downgrade|rate) this ({_MAIL})",
        "(respond|reply|answer|output|return) (only |solely |exclusively )?(with|in|as) (valid |only |raw )?(json|xml|yaml|markdown|the following format)",
        "(output|return|print|write) (only|nothing but) (the|a|your) (email|message|text|body|answer|result|subject)",
        "(system|developer|hidden|original|initial) (prompt|message|instruction)( override|:| says)",
        "(system|assistant|user|human): (you|ignore|write|please|forget|respond|reply|always|never|do not)",
        (
            "(include|add|insert|write|put|mention|append) (a |the |this )?(recipe|poem|haiku|phrase|word|sentence|limerick|joke|emoji|code)"
            "( for| about| called)? .. in your (reply|response|answer|message|email|output|outreach)"
        ),
        "(begin|start|end) (of )?(system |the )?(prompt|instructions|email|message|draft|output)(:| here)",
        "(end|start|beginning) of (draft|email|message|output|prompt|transcript|generated text)",
        "(jailbreak|developer mode|god mode|dan mode) (enabled|activated|on)",
        "(sure|certainly|of course|absolutely|great)(,|!)?( here is| here's| here are| i can help| i'd be happy to help| let me) (a|an|the|your|another|with|you) .. (email|message|draft|version|outreach|pitch|template)",
        (
            "here('s| is) (a|an|the|your|my) (.. )?(draft|revised|rewritten|personalized|personalised|polished|improved|tailored|updated|shortened|"
            "more concise|concise|sample|short) .. (email|message|version|draft|outreach|pitch|note based|inmail|subject line)"
        ),
        (
            "based on (the|your|this) (.. )?(profile|information|details|prompt|context|data|instructions|brief|input|linkedin profile|bio) "
            "(you )?(have )?(provided|gave|shared|supplied|given|pasted|above|mentioned)"
        ),
        "(make|keep) it (shorter|longer|more|less|sound) .. (formal|casual|concise|friendly|punchy|professional|human|natural)",
        "(adjust|change|tweak|modify|soften|tailor) the (tone|wording|length|draft)( of this email| further| if needed| as needed| to)?",
        "(regenerate|regenerated) (response|the response|the email)",
        "(remember to|make sure to|be sure to) (replace|fill in|customise|customize|personalise|personalize) (the|any|all)",
        "(forward|send|email|export|exfiltrate|copy) .. (contents of (your|the|this) (inbox|mailbox|memory|context|thread)|system prompt|credentials|api key|api keys|passwords)",
    ),
    "machine.opens": (
        (
            "(please )?(write|draft|compose|generate|create|craft|produce) (me )?(a|an|the|this|another|three|two|five) "
            "(short |brief |personalised |personalized |cold |follow-up |follow up |friendly |concise |professional |compelling |warm |"
            "sales |outreach |linkedin |recruiting |catchy |new ){0,4}(email|e-mail|message|outreach|subject line|subject lines|inmail|"
            "note|opener|icebreaker|pitch|sequence|paragraph)( to| for| that| based| about| using| in| addressed| of)"
        ),
        "(rewrite|rephrase|summarise|summarize|translate|paraphrase|proofread|shorten) (this|the|the following|these) (email|message|paragraph|profile|text|bio|page|post|sentence|draft)",
        "(use|adopt|keep|maintain) (a|an|the) (friendly|professional|casual|warm|formal|conversational|confident|neutral) (and .. )?tone",
        "(do not|don't|never) (mention|use|include|add) (the word|any emojis|any hashtags|emojis|hashtags|exclamation|placeholders|jargon|bullet)",
        "(keep it|limit it|maximum|max|no more than|under) .. <num> words",
        "(tone|target audience|persona|word count|recipient profile): ",
    ),
}
TOKENS = (
    "<|im_start|>",
    "<|im_end|>",
    "<|system|>",
    "<|user|>",
    "<|assistant|>",
    "<|endoftext|>",
    "<|begin_of_text|>",
    "<|eot_id|>",
    "[inst]",
    "[/inst]",
    "[system]",
    "[/system]",
    "[assistant]",
    "[system message]",
    "[system prompt]",
    "[end of",
    "<<sys>>",
    "<system>",
    "</system>",
    "<assistant>",
    "</assistant>",
    "<instructions>",
    "</instructions>",
    "<prompt>",
    "</prompt>",
    "### instruction",
    "### system",
    "### response",
    "### user",
    "### prompt",
    "### assistant",
    "# system",
)
"""Marks of a model's protocol, in lower case."""
