"""Short and pet names that no rule derives, and given names known as such: a semicolon parts two names' forms."""

from qualify.grounding.stems import fold

_LINES = """
demetrios dimitrios dimitris demetrius jim jimmy james dimitri mitsos takis mimis;
konstantinos constantine constantinos kostas costas kosta gus dean dino con;
panagiotis panayiotis panos takis pete peter; ioannis yannis giannis yiannis john johnny yanni;
evangelos vangelis angelo angelos evan van; athanasios thanos thanasis tom nasos; apostolos tolis paul lakis;
vasilios vasileios vasilis vassilis bill basil vas; spyridon spyros spiros; nikolaos nikos nick nico;
eleftherios lefteris terry; emmanouil manolis manos manny; theodoros thodoris theo ted;
christos chris taso anastasios tasos; stylianos stelios steve stel; efstathios stathis steve stathi;
georgios giorgos yorgos george; kyriakos kirk kyri; eleni helen helena elena leni; aikaterini katerina kate cathy;
mercedes merche meche; domenico mimmo dom nico; jozsef joe jozsi; istvan pista steve stephen; laszlo laci les;
zbigniew zbyszek zbigi; willem wilhelmus wim bill; hendrik hendrikus henk hein; petrus pieter piet peter;
johannes hans hannes jan johan joop jo; cornelius cornelis kees cor neil; antonius anton ton toon tony;
theodorus theo dorus; gerardus gerard gerrit ger; xiaoming ming; mehmet memo memet; mustafa musti mus; suleyman sulo;
abdulrahman abdul rahman abdou; abdullah abdul abdallah; chukwuemeka emeka emy; chidiebere chidi ebere;
oluwaseun seun olu; oluwafemi femi olu; ifeoluwa ife; nkechinyere nkechi; abigail abby abbie gail;
adelaide addie heidi; agnieszka aga; albert bert al albie;
aleksander alexander oleksandr aleksandr alexandr sasha sascha olek alex alec lex sandy xander sanya shura;
alejandro alex ale jandro; alessandro alex ale sandro; alexandre alex xandre xande;
alexandra aleksandra oleksandra sasha sandra ola alex lexi sandy; alejandra alex ale jandra;
alessandra alex ale sandra; alfred alf alfie fred freddie; amanda mandy; amelia millie mia; andrew andy drew;
anthony antony tony ant; antonio toni tony tonio nino; antoni antek; antonia toni tonia; ann anne annie nan nancy;
anna ania anya anka anita annie aneczka; arthur art artie; augustine gus augustus august;
barbara babs barb basia barbie; bartholomew bart barry; bartosz bartek; beatrice beatriz bea bia trixie;
benjamin ben benny benji; bernard bernie; bernadette bernie detta; bridget bridie biddy; bronislaw bronek;
carl karl charlie; caroline carrie caro lina;
catherine katherine kathryn katharine cathy kathy kate katie kitty kay kat cate; katarzyna kasia kaska kate;
catriona cat trina cate; kathleen kathy kath kay kat katie; charles charlie chuck chas chaz;
charlotte charlie lottie lotte; christina kristina chris tina chrissie kris;
christine kristine chris chrissie tina kris; christopher chris kit topher kris christoph; claudia claudie;
concepcion concha conchita; cornelis kees cor; daniel dan danny; daniela dani; david dave davey dai dewi;
deborah debra deb debbie; dennis denny; dmitry dmitri dmytro dima mitya; dolores lola; dominic dom nick;
donald don donnie; dorothy dot dottie dolly; edmund ed ted ned; edward ed eddie ted teddy ned; edwin ed ned;
eduardo edu lalo duda; eleanor ellie nell nora elle;
elizabeth elisabeth liz lizzie beth betty betsy eliza libby lisa ellie elsie bess liesl lisbeth elise ela;
emily em millie emmy; enrique quique kike rique; ernest ernie; eugene gene zhenya;
evgeny yevgeny evgeni zhenya genya; evgenia yevgenia zhenya; felipe pipe; ferdinand ferdi nando; fernando nando fer;
florence flo flossie; frances fran frankie franny fanny; francesca fran frankie chicca; francis frank franky;
francisco paco pancho kiko chico curro fran; franciszek franek; francois fanfan; francesco franco ciccio;
franz franzl; frederick fred freddie rick fritz; gabriel gabe gabi; gabriela gabi; genevieve gen viv;
geoffrey jeffrey jeff geoff; george geordie; gerald gerry jerry; gerard gerry ger jerry; gilbert gil;
giovanni gianni vanni nino; giuseppe beppe peppe pino; gonzalo gonza; gregory greg gregor grzegorz;
grzegorz grzesiek; guadalupe lupe lupita; guillermo memo guille; gustavo gus guga tavo; gwendolyn gwen wendy;
harold harry hal; harriet hattie harry; helen nell lena nellie; ellen nell nellie; helena lena hela;
henry harry hank hal; heinrich heinz heiner; herbert herb bert; ignacio nacho; imogen immy;
isabella isabel bella izzy belle isa; isaac ike zak; ivan vanya johnny; jacob jake coby jack; jakub kuba jake;
jacobus jaap; jacqueline jackie; james jim jimmy jamie jem jimbo; jan johnny hans; jane janie; janet jan;
javier javi xavi; jaroslaw jarek; jennifer jenny jen; jeremiah jerry; jeremy jerry jez jem; jerome jerry;
jessica jess jessie; jesus chuy chucho; jiri jirka; joachim achim jochen; joan joanie; joanna joanne jo asia;
johannes hans jan hannes; john jack johnny jon jock; jonathan jon jonny nathan; jorge coque;
jose pepe chepe ze josep; joseph josef joe joey jos; josef sepp jupp; yosef joseph yossi; josephine jo josie fina;
josefina pepa fina; joshua josh; juan juancho juanito johnny; judith judy jude; julia yulia yuliya;
kenneth ken kenny; kenji ken; krzysztof krzys krzysiek kris chris; lawrence laurence larry laurie;
leonard len lenny leo; leonardo leo; lillian lily lil; louis lewis lou louie; louise lou lulu; lucia lucy lulu;
ludmila lyuda mila; luis lucho; magdalena magda lena madzia maddalena; malgorzata gosia gosha;
manuel manolo manny manu; manuela manu; margaret maggie meg peggy madge marge margie greta daisy;
margarita rita marga greta; maria mia mitzi masha marysia maru; marie mimi; mary molly polly mamie may; mariana mari;
martha patty mattie; martin marty; matthew matt matty; matthias matt; maximilian max; maximiliano maxi; maxwell max;
mehmet memo; melissa mel missy lissa; melanie mel; miguel mike micky; michael mike mick mickey mikey mitch micha;
mikhail misha; michal misiek; mieczyslaw mietek; mildred millie; miroslav mirek;
mohammed muhammad mohamed mohammad mehmet mamadou mo hamada moh muhammed mehdi; mordechai moti; nadezhda nadia;
natalia nat tasha natasha nata talia; natalie nat; nathaniel nat nate nathan;
nicholas nicolas nikolas nick nicky nico niko; nicola nicky nic nikki; nikolai kolya nick; norbert bert; olga olya;
oliver ollie olly; olivia liv livvy ollie; oscar ozzie; pamela pam; patricia pat patsy tricia trish patti;
patrick pat paddy rick; pavel pasha; pawel pawelek; penelope penny; percival percy; peter pete; pyotr petya;
petronella nel petra; philip phil pip; philippa pip pippa; piotr piotrek; prudence prue; rachel rach shelly;
rafael rafa rafi; raphael rafi rafe; raymond ray; rebecca becky becca bec beck; reginald reg reggie; reinhard reiner;
ricardo rick ricky; richard rich rick dick ricky dickie richie; robert rob bob robbie bobby bert robin roberto robbo;
roberto beto; roderick rod rory; rodrigo rodri digo; roger rog hodge; roland roly rollie; ronald ron ronnie;
rosario charo; rosemary rose rosie romy; roxana roxy; rudolf rudi rolf; rupert ru; ryszard rysiek;
salvatore sal toto turi; samantha sam sammy; samuel sam sammy shmuel; sarah sally sadie sari;
sebastian seb bastian basti bas; sergei sergey sergiy serhiy seryozha serge; shirley shirl; sigmund ziggy;
simon si sy szymon; siobhan shiv; slawomir slawek; sophia sofia sonia zosia sofi; sophie sof;
stanislaw staszek stan stas; stanislav stas standa slava; stephanie stef steph stevie;
stephen steven steve stevie ste; susan sue suzie sukey suzy; susanna sue suzie susie zanna; suzanne sue suzie susie;
svetlana sveta lana; sylvester sly vester; sylvia syl; tadeusz tadek; tamara toma tammy; tatiana tanya tania;
teresa theresa terry tess tessa teri tere; terence terry tel; terrence terry; thaddeus tad ted;
theodore ted teddy theo; thomas tom tommy; tomasz tomek; timothy tim timmy; tobias toby; tyrone ty;
ursula uschi ulla; valentina valya tina; valerie val; vanessa nessa; veronica vero ronnie nica; victor vic;
victoria vicky tori vic viki; vincent vince vinny; viktor vitya; vincenzo enzo; virginia ginny ginger; vivian viv;
vladimir volodymyr vova volodya vlad wladimir; walter walt wally; wanda wandzia; wilhelm willi willy helmut;
wilhelmina mina minnie; william bill will billy willy liam; winifred winnie freda; wojciech wojtek;
yaakov kobi yanki; yekaterina ekaterina kateryna katya katia kate; anastasia nastya stacy asya ana; oluwaseun seun;
adebayo bayo ade; babatunde tunde baba; oluwatobi tobi; oluwafemi femi; chukwuemeka emeka; chukwudi chudi; ngozi goz;
ifeoma ify ifee; abdulrahman abdul abdel; ibrahim abe ibo brahim; ismail ish; yusuf yousef joe youssef;
krishnamurthy krishna krish; balasubramaniam bala; venkatesh venkat venky; subramanian subra subbu mani;
rajesh raj raju; rajendra raj; sanjay sanju; siddharth sid; vikram vik vicky; harpreet harry; gurpreet guri;
deepak deep; padmanabhan paddy; satyanarayana satya; xiaoming ming; takahiro taka; yoshihiro yoshi; hiroyuki hiro;
masahiro masa;
paraskevi voula vivi evi paraskevoula; kyriaki kiki koula; evangelia litsa lia eva vangelitsa; georgia gogo zeta;
anastasia tasoula natasa sia tasia; vasiliki vasso vaso vicky vasoula; stavroula voula stavri; eleftheria ria lefki;
charalambos babis haris lambis; dimitra mimi toula; theodora dora roula; angeliki angela kiki lina; sofoklis lakis;
maria marika marilena maro; panagiota yota giota; despina despo depi; fotini foteini fofo; chrysoula chrysa; ilias elias lia;
katarzyna kasienka; krzysztof krzys krzysiek; grzegorz grzes grzesiek; tomasz tomek; wojciech wojtek; jakub kuba; jerzy jurek;
pawel pawelek; stanislaw staszek stas; tadeusz tadek; andrzej jedrek; ryszard rysiek; waclaw wacek; aniela nela;
ewelina ewa; joanna asia aska; jolanta jola; justyna justa; zofia zosia; jadwiga jadzia; stefania stefa;
vladimir vova volodya vlad; dmitry dima mitya; yevgeny evgeny zhenya; mikhail misha; nikolay kolya; pavel pasha; ivan vanya;
konstantin kostya; yekaterina ekaterina katya; natalya natalia natasha; tatyana tatiana tanya; yelena elena lena; olga olya;
lyudmila ludmila lyuda; svetlana sveta; galina galya; anastasiya nastya; mariya masha; boris borya; gennady gena; yuri yura;
ferenc feri; gyorgy gyuri; janos jancsi; zoltan zoli; katalin kati; erzsebet erzsi bozsi; magdolna magdi; ildiko ildi;
tiago thiago titi; francisco paco pancho chico kiko curro; jose pepe ze chepe; ignacio nacho; guadalupe lupe; dolores lola;
rosario charo; consuelo chelo; concepcion concha conchita; enrique quique; luis lucho; rafael rafa; salvador salva; jesus chuy;
joaquin quim chimo; montserrat montse; jordi jorge; josep pep; maria mari; ximena xime; eduardo edu lalo duda; fernando nando;
gabriel gabi gabo; guillermo memo guille willy; roberto beto; alberto beto; humberto beto; antonia tona; isabel chabela bel;
gizem gizi; ibrahim ibo ebrahim; ismail iso; hasan hasso; huseyin huso; fatma fatos fadime; zeynep zeyno; emine emis;
temitope temi tope; oluwatobi tobi; oluwadamilola dami damilola; adebayo bayo ade; olumide mide; babatunde tunde; folasade sade;
ayodele ayo dele; kehinde kenny; taiwo taye; ngozichukwu ngozi; obinna obi; uchechukwu uche; nnamdi namdi; ikechukwu ike;
alexander oleksandr aleksandr sashko sashka oles; oleksii alexei aleksei oleksiy alyosha lyosha oleksa; volodymyr volodya vova vlodko;
mykola nikolai kolya mykolka; mykhailo mikhail misha mykhas; andriy andrii andrei andrey andriyko andrusha; yevhen yevhenii zhenya;
serhii serhiy sergei sergey seryozha serhiyko; dmytro dmitri dima mytro; kateryna katya katrusya; oksana ksenia ksyusha; tetiana tatiana tanya;
nataliia natalia natalka; bohdan bogdan danko bodya; wojciech wojtek; tomasz tomek; piotr piotrek; michal misiek michas; marcin marcinek;
mateusz mati mateo; stanislaw staszek stach stas; kazimierz kazik; tadeusz tadek; ryszard rysiek; zofia zosia; justyna justynka;
frantisek franta; vaclav vasek; zdenek zdenda; miroslav mirek; jaroslav jarda jara; ladislav lada laco; stanislav standa; hana hanka;
zuzana zuzka; barbora bara borka; veronika verca nika; eszter eszti; judit jutka; attila ati; istvan pisti; sandor sanyi; jozsef joska;
mihaly misi; venkatesh venky venkat; subramaniam subramanian subbu mani; raghavendra raghu; srinivasan srinivas srini vasu;
balasubramanian balasubramaniam bala balu; meenakshi meena; gurpreet guri preet; manpreet mani preet; harpreet harry preet;
evangeline vangie eva angie; anastasia anastasiia anastasiya nastya nastia asya stasia; rosalinda linda rosa; teodoro doro teddy; crisostomo tom; maricel cel; jocelyn joy;
wanjiru shiru ciru; njeri jeri; kamau kama; muthoni thoni; nguyen win; siobhan shiv; padraig paddy podge; seamus shay; eoghan owen;
ivaylo ivailo ivo; georgi gosho joro gogo; dimitar mitko dimo; aleksandar sasho ace sale aca; petar pesho pero pera; zoran zoki;
slobodan boba; ljubomir ljubo ljuba; branislav bane brana; nebojsa nesa; dragana gaga; gordana goca; ljiljana ljilja; snezana sneza;
stjepan stipe stevo; tomislav tomo; krunoslav kruno; zvonimir zvone zvonko; katarina kata kaca kate; marija mara maja; hristo icho;
todor tosho; yordan dancho dan; krasimir krasi; svetoslav svetlyo svetlio; veselin vesko; desislava desi; tsvetelina tsveti;
vasil vasko; plamen pacho; nikola niki nidzo; vladislav vlado vlada; milorad mile; radoslav rado radko; bozidar boza bozo;
constantin costel dinu costi; gheorghe ghita gigi; alexandru alex sandu; mihai misu; nicolae nicu; ion ionut ionel nelu; elena lenuta;
mariana mari; gabriela gabi; florentina flori; cristian cristi; adriana adi; bogdan bogdi; stefan fane stefi; ecaterina cati;
vardan vardo; hovhannes hovo ovanes; grigor grisha; gevorg gev; hayk hayko; tigran tiko; giorgi gio gia; konstantine koka kote;
aleksandre aleko sandro; nikoloz nika niko; vakhtang vakho; zurab zura; tamar tako tamuna; ekaterine eka; ketevan keti keto; nino nina;
abdulkadir kadir; mahmut mamo; ayse aysegul; hatice hatce; selahattin selo; necmettin neco; nurettin nuri; sabahattin sabo;
jonas joni; darius; dario; gintaras gintas; vytautas vytas; kestutis kestas; raimonds raimis; janis janka; andris; andrejs; inguna inga;
liisa; liis; kaarel kalle; juhani juha jussi; johannes jussi juho; antero antti; margareta maggan greta; karin kajsa; gunilla gun;
magnus mange; lars lasse; hans hasse; bjorn; bjarne; per pelle; nils nisse; jens jensi; soren sor; kirsten kirsti; ingeborg inga;
abiodun abi; omotayo tayo; oluwadamilare dami dare; olufunke funke; oluwaseyi seyi; adewale wale; adekunle kunle; chinonso nonso;
chiamaka amaka; chinedu nedu; nwachukwu nwa; kwabena kobi ebo; kwadwo kojo; kwame kwam; akosua akos; ekow kow; yaw yao;
wanjiku shiko ciku; wambui wambo; kiprotich kip; otieno oti; tendai tendi; thandiwe thandi; sibusiso sbu; nkosinathi nathi;
thabo thabs; mpumelelo mpumi; nomvula vuli; lerato rato; bongani bonga; siphiwe sphiwe; khanyisile khanyi; nonhlanhla nhlanhla;
rajalakshmi raji; lakshmi lachu; narayanan narayan nanu; ramachandran ramu chandru; gopalakrishnan gopi gopal; sivakumar siva;
chandrasekhar chandra shekhar; vijayalakshmi viji vijaya; radhakrishnan radha; jayaraman jay; parthasarathy partha; anuradha anu;
priyanka priya; aishwarya aishu; abhishek abhi; siddhartha sid; akshay akki; manish manu; mohammad mohd md; fathima fatima;
bernardita dita; cristina tina; rodrigo digong; emmanuel manny noel; reynaldo rey; renato nato; ernesto erning; corazon cora;
josefino pino; wilfredo willy fred; alfredo fred fredo; edgardo edgar ed; leonardo nards; victorino vic; imelda mel; leticia letty
"""

_GIVEN = """
aaron adam adrian aidan aisha ajay alan alastair alice alicia alistair amir amit amy ana andre andrea andreas andrei
angela anjali annette ashley audrey ava bella beth bianca blake bob brad brandon brenda brent brett brian bruce
bruno bryan callum cameron camille carla carmen carol carolina cecilia celine chad chandra chantal chelsea chen
chloe cindy claire clara clare clive colin connor craig curtis cynthia dale damian dana darren dawn dean declan
denise derek diana diane diego dinesh donna doris doug douglas duncan dylan elena eli elias elijah elisa ella ellen
elliot eric erica erik erin esther ethan eva evan eve fabian fatima felix fiona gareth garry gary gavin gemma
georgia georgina gina gita glen glenn gloria gordon graham grant gretchen guy hannah hans haruto hassan hayley hazel
heather hector hiroshi holly howard hugh hugo hussein ian ingrid irene iris isaac isla ivana jack jackson jade jaime
jamal jared jasmine jason jean jeff jerry jill jim joan jocelyn joel johan jon jordan josh juan juanita judy julian
juliana julio justin kamal karen karim karin karina keith kelly kelvin kerry kevin kim kiran klara klaus kristin
kumar kurt kyle lara lars laura lauren lea leah lee leila leo leon lewis liam linda lindsay lindsey lisa lorenzo
lorna lorraine luca lucas luke lydia lynn malcolm marc marcel marco marcus margot maribel marilyn mario marion
marisa mark marta mason mateo matteo maureen maurice max megan mei melvin mercedes meredith michelle mina minh
miranda mitchell mohit molly monica moses muriel nadia naomi natasha neha neil nia niamh nicole nigel nikhil nina
nina noah noel nora norma olaf olive omar owen pablo paola pascal patrice paul paula pauline pedro perry phoebe
pierre pooja preston priya rahul raj ralph ramesh ramon randy raul ravi ray reza rhonda rhys rita roberta robin
rodney rohan rory rosa rose ross roxanne roy ruby russell ruth ryan sabrina salim sally sandra sanjay santiago sara
scott sean selena serena shane shannon sharon shaun sheila shelley simone sofia sonia sonya spencer stacey stan
stefan stella stuart sven tamsin tania tara ted tess tina todd tom tony tracey tracy travis trevor tristan tyler
vera vicki vijay wayne wei wendy wesley yasmin yolanda yuki yusuf yvonne zachary zainab zara zoe
"""


def _families(members: list[frozenset[str]]) -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, names in enumerate(members):
        for name in names:
            table.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in table.items()}


_MEMBERS = [frozenset(map(fold, line.split())) for line in _LINES.split(";")]
_FAMILIES = _families(_MEMBERS)
GIVEN: frozenset[str] = frozenset(_GIVEN.split()) | frozenset(_FAMILIES)
"""Given names, folded. Only widens what is noticed away from the greeting; a name not listed is still a name."""


def forms_of(name: str) -> frozenset[str]:
    """Give the short and pet forms of a folded name, and the names of which it is one."""
    return frozenset[str]().union(*[_MEMBERS[number] for number in _FAMILIES.get(name, ())])


def same_family(one: str, other: str) -> bool:
    """Tell whether two folded names are forms of one name, as Bill and William are."""
    none: frozenset[int] = frozenset()
    return bool(_FAMILIES.get(one, none) & _FAMILIES.get(other, none))
