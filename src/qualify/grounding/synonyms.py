"""Words that two people would use of one event."""

# One line a meaning; the first word stands for all. Only what two people would say of the same event.
SYNONYMS = """
hire hiring hired recruit recruiting recruitment recruited recruiter recruiters vacancy vacancies advert headhunt \
onboard onboarding rehire
employee employees staff staffer workforce headcount people crew personnel teammates
company firm business organisation organization employer
raise raised funding funded fundraise fundraising investment investor series round seed
launch launched launching release released ship shipped shipping unveil unveiled debut live rollout
open opened opening opens expand expanding expansion expanded
buy bought acquire acquired acquisition purchase purchased takeover merger merged merge merging mergers
close closed closing closes shut shuts shutting shutter shuttered
move moved moving migrate migrated migrating migration switch switched switching relocate relocated relocating \
replatform
win won wins winning award awarded awards winner prize
write wrote written writing
speak spoke spoken talk talked speaking keynote keynoted presentation presented panel panellist speech session lecture
post posted posting posts article published publish blog blogged
doctor physician gp medic
nurse nurses nursing matron
lawyer attorney solicitor barrister counsel legal
teacher teaching teach taught educator train trains trained training trainer trainee trainees
developer developers programmer coder engineer engineers engineering dev
customer customers client clients
factory plant plants factories mill
ipo ipos listed floated flotation
shop shops store stores retail retailer retailers outlet branch branches
truck trucks lorry lorries hgv haulage fleet vehicle vehicles van vans
car cars auto automotive automobile automobiles
house houses home homes housing
pay paid paying salary salaries wage wages payroll compensation remuneration
cost costs price pricing spend expense expenses budget
grow grew grown growing growth scale scaled scaling
layoff layoffs redundancy redundancies redundant furlough furloughed furloughs sacked downsize downsized downsizing
leave left leaving quit quits resign resigned churn attrition turnover
keep kept retain retained retention
cut cutting reduce reduced reduction drop dropped
child kid kids children baby babies
sibling siblings brother brothers sister sisters
exam exams diploma degree qualification qualified graduate graduated graduation certificate certification
apprentice apprentices apprenticeship apprenticeships junior juniors starter starters
hospital hospitals ward wards clinical clinic clinics
quarter q1 q2 q3 q4
build built building construct construction builder builders
sick illness absence absent
pub pubs bar bars inn inns tavern
holiday holidays vacation
phone phones mobile mobiles smartphone smartphones handset handsets call calls rang ring telephone dial dials dialling
night nights overnight
spouse husband wife
fix fixed fixing repair repaired mend mended
law laws regulation regulations regulatory
audit audited auditor audits auditing
green sustainability sustainable esg carbon climate netzero
research researcher science scientist scientific study studies
machine machines equipment machinery
food foods meal meals kitchen kitchens catering chef chefs
ml machinelearning ai
js javascript
postgres postgresql
kubernetes k8s
university college universities school schools campus
warehouse warehouses warehousing dc dcs fulfilment fulfillment distribution
ship vessel vessels ships boat boats ferry ferries
motorcycle motorbike motorbikes motorcycles
invoice invoices bill bills billing billed
injury injuries injured accident accidents
theft thefts stolen steal robbery burglary
pupil pupils student students learner learners
medicine medicines medication medications drug drugs
cow cows cattle herd
sheep lamb lambs ewe ewes flock
wood timber lumber hardwood hardwoods
waste rubbish refuse trash garbage landfill
contract contracts deal deals agreement agreements
flat flats apartment apartments condo condos
rota rotas roster rosters shift shifts schedule schedules scheduling
test tests tested testing trial trials trialled pilot piloted
mistake mistakes error errors
mother mum mom mothers mums moms
father dad fathers dads
guest guests visitor visitors
delivery deliver delivers delivered delivering deliveries
wedding weddings bride brides
rent rental rentals lease leases leasing leased
colour color colours colors
tyre tyres tire tires
labour labor
theatre theater theatres theaters
forest forests forestry woodland
river rivers stream
road roads highway highways motorway
tunnel tunnels tunnelling
bridge bridges
bird birds
flood floods flooded flooding
complaint complaints complain complained complaining
wait waits waiting waited queue queues queued queuing backlog
paper papers paperwork
finance financial finances fd cfo
hr
telecom telecoms telecommunications telco
whisky whiskey distillery distilleries distilling
farm farms farming farmer agriculture agricultural ag
wind turbine turbines
solar photovoltaic pv
beer brewery brewing brewer breweries
laboratory laboratories lab labs
roof roofing roofer roofers
month monthly
year yearly annual annually yrs yr
day days daily
week weeks weekly
hour hours hourly hrs
fish fishing
dance dancing
foreman foremen
woman women
man men
app application
tool tools tooling software platform app apps
"""
