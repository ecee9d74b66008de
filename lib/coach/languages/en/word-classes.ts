/**
 * Words that do the same work in a post, by hand: a class is known to the reading even where the word itself is rare.
 * Matched on lower-case words and tags' parts; a star stands for any ending.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  holiday:
    'christmas xmas easter thanksgiving halloween hanukkah diwali eid ramadan valentine* mother* father* dads moms memorial veterans independence patrick* nowruz kwanzaa holiday* newyear* lunar passover diada republic solstice merry mubarak',
  weekday:
    'monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekend* mon tues wed thurs fri sat sun',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  soon: 'today tonight tomorrow now next soon upcoming morning afternoon evening noon midnight week hour* minute*',
  past: 'yesterday last ago earlier recently was were had took hosted attended visited wrapped joined spoke met celebrated',
  sport:
    'game* match* season* playoff* final* team* league* goal* win wins score* player* coach* tournament* champion* cup football basketball baseball soccer hockey golf tennis race* racing lap* rally nba nfl nhl mlb stadium arena kickoff halftime draft roster victory defeat* beat* olympic* medal* rebound* assist* touchdown* inning* quarterback* athlete* round* pole podium grandprix wrestl*',
  show: 'movie* film* episode* series premiere* trailer* season* album* song* single music video* tour concert* cinema* theater* theatre* streaming stream watch* actor* actress* cast director* documentary comedy drama hbo netflix screening* soundtrack book* novel* podcast* novel blu-ray finale broadcast* channel* tv radio airs',
  product:
    'product* collection* model* edition device* app feature* version* update* upgrade* range line flavor* flavour* menu design* engine* series camera* phone* laptop* software platform* tool* solution* release* model* launch* sneaker* shoe* dress* jewelry watch battery car* suv truck*',
  launch:
    'introduc* launch* announc* unveil* reveal* release* debut* available new newest latest arriv* here coming preorder* pre-order* drop* dropped first hit hits live out presenting welcome',
  job: 'hiring hire job jobs career* apply position* role vacanc* engineer* developer* recruit* candidate* resume talent internship* opportunit* opening*',
  award:
    'award* winner* won named nominat* honor* honour* ranked recogni* prize* medal* best finalist* shortlist* recipient* achievement* milestone* record* top leader',
  proud:
    'proud* excit* thrill* pleas* happy glad delight* honored honoured humbled stoked pumped grateful privileg* blessed fortunate love loved loving',
  deal: 'off save saving* savings discount* deal deals offer offers sale sales coupon* promo* code voucher* free freebie* gift* bonus price* cheap* clearance bogo half rebate* cashback cash-back trial* complimentary reward* points exclusive bundle* special* earn* redeem* perk*',
  prize:
    'win winner* winning prize* giveaway* giveaways contest* sweepstake* sweeps enter entry entries entered chance* competition raffle lucky purchase necessary rules terms t&c tc grab eligible retweet* rt',
  shop: 'shop* buy* order* purchase* store* cart checkout online available stock sold price* pick grab get',
  learn:
    'learn* read* discover* find see watch explore check article* blog* guide* tip tips tricks trick how why ways way step* lesson* advice insight* report* study research* ebook e-book whitepaper webinar* tutorial* recipe* podcast* video* strateg* practice* fact* trend* explain* know checklist infographic* hack* ideas idea secret* mistake*',
  work: 'business* market* brand* customer* client* lead* leader* leadership team* strateg* compan* industr* startup* digital content* email* crm seo ai automat* productivit* manag* career* sales growth revenue roi b2b enterprise* investor* entrepreneur* retail* saas platform*',
  food: 'recipe* bake* baking bread cake* cook* cookie* chocolate chicken salad soup dinner lunch breakfast dessert* meal* sauce cheese pizza pie burger* coffee tea beer wine drink* cocktail* delicious tasty flavor* flavour* ingredient* dish* kitchen oven potato* bacon sandwich* taste fry fries butter sweet spicy cream donut* ice',
  home: 'home house garden decor furniture kitchen room bedroom diy craft* paint* clean* plant* flower*',
  travel:
    'travel* trip* flight* hotel* vacation* destination* beach* cruise* island* airport* airline* fly flying city resort* tour* road passport getaway* holiday* airfare view* sunset* paradise',
  body: 'health* doctor* patient* hospital* cancer disease* vaccin* covid* coronavirus symptom* medical medicine* care treatment* mental wellness fitness workout* diabetes clinic* nurse* dental skin hair beauty makeup',
  cause:
    'donat* charit* fundrais* volunteer* awareness nonprofit support* help* communit* children women* girls refugee* humanitarian relief poverty hunger climate planet environment* sustainab* equality equity justice rights racis* diversity inclusi* violence victim* crisis protect* save earth ocean* forest* wildlife global education health access empower* fight* action pledge petition peace freedom disabilit* pride lgbt* black gender solidarity',
  politics:
    'president* minister* government* senate senator* congress* election* vote* voter* democrat* republican* law bill policy policies governor mayor party court police trump biden obama parliament campaign* state federal labour conservative protest* council',
  news: 'news report* reports breaking story according statement investigat* attack* killed arrested said says told police officials mayor court hearing shooting crash',
  thanks:
    'thank* thx grateful gratitude appreciat* congrat* kudos shout-out shoutout cheers welcome honor* celebrat* salute tribute bravo props applaud',
  team: 'colleague* staff employee* teammate* crew founder* ceo cofounder* intern* office* workplace culture people person family member* partner* volunteer* director* manager* chef* engineer* faculty students student',
  backstage:
    'behind scenes sneak peek bts making backstage studio set rehears* shoot* shooting filming process story journey day life meet work working built crafted',
  joke: 'lol lmao haha* meme* joke* funny hilarious me when literally bruh mood same pov nobody that feeling obviously apparently dude bro kidding weird',
  event:
    'join* event* webinar* conference* summit register* rsvp ticket* tickets attend* speaker* panel* session* workshop* festival* fair expo live livestream livestreaming booth keynote* meetup seat* venue date doors conversation hosted hosting host ceremony celebration gala show tour stage',
  ask: 'what which who how where why when favorite favourite best worst think thoughts guess prefer choose pick would rather opinion agree anyone everyone tell share comment* reply* below let answer* vote* poll* survey* feedback caption',
  bait: 'tag like share retweet rt follow comment reply repost react double-tap tap smash hit friends friend vote yes',
  notice:
    'closed closing hours delay* delayed service* outage maintenance reschedul* postpon* cancel* temporarily reopen* notice reminder advisory alert update inform apologi* inconvenience due weather emergency traffic road recall* unavailable resolved issue* aware',
  you: "you your yours yourself y'all ya u ur you're",
  we: 'we our us ours we’re ourselves',
  i: 'i my me mine myself',
  they: 'he she they his her their him them',
  wish: 'happy merry wish* wishing have greetings blessed joy enjoy safe warm',
  review:
    'customer* client* testimonial* review* star* success story stories case study told says recommend* rated satisfied helped patient* member*',
  // food, finer
  dish: 'soup* salad* stew* casserole* sandwich* burger* pizza* pasta* spaghetti lasagna lasagne noodle* taco* burrito* enchilada* quesadilla* curry curries chili roast* steak* meatball* meatloaf dumpling* sushi ramen pie pies tart* quiche omelet* omelette* frittata pancake* waffle* muffin* scone* biscuit* cookie* brownie* cupcake* cheesecake* cake* pudding* cobbler* crumble* fudge truffle* candy candies bread* bun buns roll rolls bagel* croissant* doughnut* donut* toast sauce* dip dips salsa guacamole gravy dressing* jam smoothie* cocktail* lemonade punch appetizer* entree* entrée* dessert* treat* snack* wrap wraps slider* skillet kabob* kebab* risotto hash bake bakes loaf loaves coleslaw slaw ravioli pretzel* popcorn granola oatmeal cereal',
  ingredient:
    'butter flour sugar egg eggs milk cream cheese cheddar mozzarella parmesan feta bacon ham sausage* chicken turkey beef pork lamb fish salmon tuna shrimp crab lobster potato* tomato* onion* garlic pepper* carrot* broccoli spinach kale cabbage zucchini squash pumpkin* mushroom* bean beans corn peas rice quinoa apple* banana* berry berries blueberr* strawberr* raspberr* cranberr* cherry cherries peach* pear* lemon* lime* orange* mango* pineapple coconut avocado* nut nuts almond* pecan* walnut* peanut* chocolate* cocoa caramel vanilla cinnamon ginger honey maple mint basil cilantro parsley oregano rosemary thyme vinegar mustard mayo ketchup marshmallow* oats yogurt buttermilk spice* herb* seasoning*',
  cooking:
    'cook* bake* baked baking grill* fry fried frying boil* simmer* roast* whip* whisk* stir mix mixed chop* slice sliced drizzle* sprinkle* marinat* slow-cooked homemade oven microwave stove skillet pan pot crockpot freezer fridge leftovers serve served serves serving servings dish topped stuffed glazed layered spread recipe* menu* meal* dinner* lunch* brunch* breakfast* supper* potluck* picnic* barbecue* bbq feast* weeknight*',
  tasting:
    'delicious* tasty yummy yum savory savoury creamy crispy crunchy zesty tangy hearty moist tender juicy flaky fluffy chewy gooey spicy sweet salty rich buttery flavorful flavourful flavor* flavour* fresh refreshing mouthwatering mouth-watering scrumptious decadent irresistible comforting bite bites craving* crave hungry taste* tasting',
  drink:
    'coffee* tea teas latte espresso cappuccino beer* ale lager wine* whiskey whisky vodka rum gin tequila margarita* martini* champagne cider soda juice water bottle* brew* sip sips sipping bar pub barista',
  // body and care
  health:
    'health* disease* cancer diabetes heart stroke blood pressure brain lung* kidney* pain symptom* infection* virus* flu covid-19 covid coronavirus pandemic vaccin* immun* therap* treatment* medicine* medication* drug drugs doctor* physician* nurse* surgeon* surgery patient* hospital* clinic* pharmacy pharmacist* diagnos* screening* clinical trial trials dose arthritis asthma allergy allergies alzheimer* dementia hiv obesity',
  wellbeing:
    'wellness well-being wellbeing mental stress* anxiety depress* sleep* rest relax* mindful* meditat* yoga exercise* workout* fitness gym running walk walking stretch* nutrition diet vitamins hydrated habits habit routine self-care balance burnout calm breathe energy',
  beauty:
    'beauty skin skincare hair makeup lipstick mascara foundation eyeshadow fragrance perfume nail nails serum moisturizer glow glowing lashes shade shades blush palette salon haircut',
  family:
    'mom moms mum mums mother* dad dads father* parent* kid kids child children baby babies toddler* son sons daughter* wife husband brother* sister* grandma grandmother grandpa family families friend* teen* teenager* grandparents twin twins married marriage wedding* engaged bride',
  pets: 'dog dogs puppy puppies pup pups cat cats kitten* pet pets paw paws vet horse* bird* rabbit* adopt* rescue* leash',
  // home, style, things
  house:
    'home homes house* apartment* kitchen* bedroom* bathroom* furniture sofa couch table chair* lamp* rug paint* decor* garden* yard lawn plant plants flower* patio porch roof wall walls floor* clean* laundry storage organiz* diy tool tools project* build built renovat* mortgage* homeowner* homebuyer* rent',
  clothes:
    'dress dresses shirt* tee tees t-shirt* jeans denim jacket* coat* sweater* hoodie* blazer* pants trousers shorts skirt* suit suits boots heels sandals sneakers sneaker shoe shoes hat hats cap scarf bag bags handbag* backpack* wallet* sunglasses jewelry jewellery necklace* earrings ring rings bracelet* watches swimwear lingerie leggings outfit* wardrobe wear wearing fashion* style styles styled stylish runway couture collection* chic trend trendy',
  gadget:
    'phone* smartphone* iphone android tablet* laptop* pc pcs computer* desktop keyboard monitor screen display battery processor chip gpu cpu ram gb tb ghz hz camera* lens headset* headphones earbuds speaker* soundbar tv console xbox playstation charger wireless bluetooth wifi wi-fi 4k 5g hd pixels megapixel* resolution thermostat sensor* drone* robot* wearable*',
  software:
    'app apps software platform* cloud data database* api code coding developer* programming python java javascript kubernetes devops cybersecurity security encryption server* network* saas crm erp dashboard* workflow* automation automate* integration* feature* update updates release beta version download* browser windows linux open-source machine learning algorithm* analytics ai artificial intelligence blockchain crypto nft nfts metaverse',
  vehicle:
    'car cars truck trucks suv sedan coupe hybrid ev evs electric vehicle* engine* horsepower torque mpg drive driving driver drivers road roads tire tires wheel wheels motorcycle* bike bikes bicycle* van bus buses train trains metro station* airline* aircraft plane planes jet pilot* flight* airport* ship ships boat* fleet lease dealership* fuel gas parking traffic',
  // money and trade
  finance:
    'bank* loan* credit debit card cards mortgage* interest rate rates invest* investor* stock stocks market* fund funds fundraising portfolio retirement pension tax taxes insurance wealth budget* debt saving* money cash payment* pay paid fee fees finance* financial economy economic inflation currency dividend* earnings revenue profit* quarter fiscal',
  marketing:
    'market marketing marketer* brand brands branding campaign* content seo ads ad advertising audience* engagement conversion* lead leads funnel* email emails newsletter* subscriber* social media instagram facebook linkedin twitter tiktok youtube influencer* strateg* roi kpi* segment* personaliz* customer* retention loyalty ecommerce e-commerce b2b b2c retail retailer* shopper* consumer* foot-traffic',
  career:
    'career* job jobs hiring hire hired recruit* candidate* resume cv interview* role roles position* apply applicant* vacanc* opening openings intern interns internship* salary benefits remote hybrid workplace engineer engineers manager senior junior analyst specialist coordinator experience skills skill talent graduate* apprentice*',
  leadership:
    'leader* leadership team teams manage* manager* management ceo cfo cto founder* entrepreneur* startup* business* company companies organization* organisation* executive* culture productivity success successful goal goals growth innovation innovat* mindset motivat* inspir* vision purpose mentor* coach coaching network networking',
  // culture
  film: 'film* movie* cinema* theater* theatre* trailer* premiere* director* directed actor* actress* star stars starring cast screenplay scene scenes oscar* emmy* documentary comedy drama thriller horror animated sequel box-office screening* hollywood',
  series:
    'episode* season* series show shows finale pilot tv television hbo netflix hulu disney streaming stream streams binge tonight airs aired channel host hosts hosted talk-show character* spoiler* recap',
  music:
    'music song songs album* single singles track tracks ep lp tour concert* gig gigs band bands singer* rapper* dj dance playlist* lyric* vinyl guitar piano drum* orchestra spotify soundcloud billboard grammy* video remix acoustic festival*',
  books:
    'book* novel* author* reader* reading chapter* story stories poem* poetry writer* writing publish* bestseller* memoir library libraries bookstore* cover page pages fiction nonfiction literature',
  games:
    'game games gaming gamer* play player players level levels quest esports stream twitch fortnite minecraft pokemon xbox playstation nintendo console multiplayer skin loot character characters battle royale raid dlc',
  art: 'art artist* artwork* paint* drawing* sketch* illustrat* gallery exhibit* museum* sculpture* photograph* photo* portrait* mural craft crafts design designer* creative create* creat* ceramic* pottery handmade',
  // sports
  teamSport:
    'football soccer basketball baseball hockey cricket rugby volleyball nfl nba nhl mlb mls ncaa ufc wwe fifa uefa premier league laliga bundesliga champions cup playoff* playoffs final finals semifinal* quarterfinal* tournament* championship* season preseason roster squad lineup coach coaches captain quarterback striker midfielder goalkeeper defender pitcher rookie draft transfer stadium arena pitch court field locker fans',
  matchTalk:
    'goal goals score* scored point points win wins won winning winner beat beats defeat* victory victories loss lost lose tie draw kickoff kick-off tip-off halftime half-time overtime quarter inning* lap laps pole podium qualifying match matches game games matchday gameday streak comeback rebound* assist* touchdown* hat-trick dunk* slam save saves penalty foul record undefeated rivalry opponent versus',
  athlete:
    'athlete* olympic* paralympic* medal* gold silver bronze race races racing racer* runner* marathon* sprint* swim* swimmer* gymnast* tennis golf* boxing boxer fighter* wrestl* cycl* skier* ski skiing snowboard* surf* skate* nascar indycar formula f1 motogp rally grand-prix prix driver drivers',
  // world
  government:
    'president* minister* prime government* parliament* senate senator* congress* representative* governor* mayor* council* election* elect elected vote* voter* voting ballot party democrat* republican* labour conservative* liberal* policy policies bill law laws legislation act constitution* court* judge* justice supreme lawsuit* federal state states country nation national minister ministry ambassador* embassy secretary administration agency trump biden obama putin brexit',
  crime:
    'police officer* sheriff arrest* suspect* charged charges murder* killed killing shooting* shot gun guns victim* robbery theft stolen prison jail trial convicted investigat* crash* accident* fire fires firefighter* injured dead death* died missing emergency',
  war: 'war wars military army navy troops soldier* veteran* attack* bomb* missile* ukraine russia* israel* gaza palestin* syria* iraq* afghan* refugee* conflict* crisis peace terror* sanction* nato border',
  environment:
    'climate environment* earth planet green sustainab* renewable* solar wind energy carbon emission* pollution plastic* recycl* ocean* sea forest* deforest* tree trees wildlife species animal* biodivers* conservation water drought fossil oil coal nature natural ecosystem*',
  aid: 'humanitarian aid relief donat* charit* volunteer* nonprofit ngo foundation fundrais* hunger hungry famine malnutrition poverty poor homeless* shelter* food-bank refugee* displaced disaster* earthquake* hurricane* flood* cyclone unicef usaid unhcr oxfam who community communities vulnerable children girls women education school* teacher* students student literacy sanitation clean-water',
  rights:
    'equality equal equity justice rights racism racist racial discrimination gender women lgbt* lgbtq* gay trans pride diversity inclusion inclusive ally allies black indigenous hispanic latino asian disability disabilit* accessib* freedom democracy protest* activist* march movement violence abuse bullying harassment',
  science:
    'scien* research* study studies scientist* discover* space nasa rocket* launch* mission moon mars planet* satellite* telescope physics chemistry biology dna gene* genome* cell cells experiment* laborator* lab labs university professor* phd data evidence',
  place:
    'city cities town village island* beach* mountain* lake* river* park parks coast desert valley downtown hotel* resort* cruise* airport* museum* landmark* castle temple bridge street road paris london york tokyo rome italy france spain germany india china japan africa europe america canada mexico australia caribbean hawaii florida california texas',
  travelTalk:
    'travel* trip trips vacation* holiday holidays getaway* destination* itinerary booking passport luggage tourist* tourism explore* explor* adventure* wander* sightseeing backpack* roadtrip road-trip flight* hotel* stay stays view views sunset* sunrise* scenic paradise tropical',
  weather:
    'weather rain* snow* storm* wind* sun sunny sunshine heat hot cold freezing winter summer spring autumn fall season seasonal fog cloud* temperature* degrees ice',
  // how it is said
  teaching:
    'learn learns learned learning teach* explain* show shows discover understand* know knowing remember avoid try improve* reduce prevent protect choose choosing consider prepare plan planning start build create develop master use using make making help helps boost increase save keep fix solve find get simplify',
  difficulty:
    'problem* challenge* struggl* difficult* hard mistake* wrong risk* issue* fail* lose losing stuck confus* overwhelm* worry worried tired stress* complicated tough pain hassle frustrat* barrier*',
  ease: 'easy easier easily simple simply quick quickly fast faster effortless* seamless* convenient smart smarter hassle-free instantly streamlined effective efficient* automatically handy straightforward',
  praise:
    'amazing awesome incredible fantastic wonderful beautiful gorgeous stunning perfect best great excellent brilliant outstanding epic iconic legendary ultimate unforgettable magical exciting impressive remarkable exceptional extraordinary favorite favourite love loved lovely cool fun cute adorable',
  productAdjective:
    'sleek lightweight durable powerful portable waterproof comfortable premium luxury luxurious exclusive limited-edition limited innovative advanced cutting-edge next-generation all-new brand-new ultra slim versatile reliable precise responsive bold vibrant timeless elegant modern classic ergonomic high-performance award-winning state-of-the-art',
  feeling:
    'feel feels feeling happy sad proud excited thrilled grateful thankful blessed humbled honored nervous scared angry love hate miss missing hope hoping wish dream dreams cry crying tears smile smiling laugh laughing heart hearts emotional lucky tired bored lonely',
  saying:
    'said says say saying told tells tell talk talks talking spoke speak speaks speaking discuss* explains shares share shared according reports reported announce announced claims claimed writes wrote asks asked answer* comments commented interview* quote* statement*',
  reporting:
    'visited attended hosted held joined met presented launched opened received delivered signed completed celebrated participated supported marked commissioned toured welcomed spoke addressed awarded recognized honored gathered wrapped',
  inviting:
    'join register rsvp attend come visit see meet save sign reserve tune stop drop mark catch watch listen bring invite* invited welcome guests seats spots tickets admission doors',
  buying:
    'shop buy order get grab pick purchase add cart checkout store stores online price prices cost dollar* available stock sale sold delivery shipping pickup subscribe browse explore find collection',
  novelty:
    'new newest latest introducing launch launches launched launching announce announcing unveil unveils reveal reveals revealed debut debuts release releases released arriving arrived coming returns returning back first upcoming exclusive premiere premieres drops dropped available now finally official officially here ready soon',
  hedge:
    'maybe perhaps probably might could would seems seem guess think believe wonder honestly actually basically literally apparently obviously really just kinda sorta pretty quite',
  slang:
    "lol lmao haha omg wtf bruh bro dude yo ya y'all gonna wanna gotta ain't nah yeah yep yup nope damn shit hell ass fuck* af tbh ngl smh idk imo tho cuz em vibes vibe mood lit dope goat savage legit",
  connective:
    'because since although though while however therefore if unless whether until whereas instead rather than thus hence despite',
  modal: 'can could should must may might will would need needs shall ought',
  pastBe: 'was were had been did went got came took made gave saw found became thought felt',
  superlative:
    'most least best worst biggest largest smallest fastest greatest highest lowest oldest youngest hardest easiest top ultimate only ever',
  number:
    'one two three four five six seven eight nine ten dozen hundred* thousand* million* billion* first second third half double twice',
  time: 'today tonight tomorrow yesterday now morning afternoon evening night noon midnight week weeks weekend month months year years day days hour hours minute minutes season decade century',
  reader:
    "you your yours yourself you're you'll you've you'd everyone anyone someone everybody folks guys friends fans followers readers subscribers",
  pointing: 'this these here that those there',
  negation:
    "not no never nothing nobody none don't doesn't didn't isn't aren't wasn't won't can't couldn't shouldn't wouldn't without",
  question: 'who what when where why which how whose',
  schooling:
    'school* student* teacher* university college campus class classes classroom course courses degree graduate* graduation scholarship* curriculum exam* learning education* academy training professor* kindergarten',
  faith:
    'god lord jesus church prayer* pray faith blessing* blessed holy spirit bible worship soul grace christ allah mosque temple',
  celebration:
    'celebrat* anniversary birthday* party parties cheers toast congrat* milestone* honor* award* gala ceremony parade festive festivities tradition* holiday* christmas halloween thanksgiving easter valentine* mother* father*',
  community:
    'community communities neighborhood* neighbour* local locals together support supporters members member volunteers partner partners partnership* collaborat* team alliance',
  legal:
    'terms conditions apply eligible rules official purchase necessary void prohibited residents age valid expires subject availability restrictions disclaimer privacy policy t&c t&cs tcs',
};

/** First words of a sentence that tell the reader to do something. */
export const imperatives: ReadonlySet<string> = new Set(
  'add apply ask attend avoid be bid book boost bring browse build buy call catch celebrate change check choose claim click collect come comment connect cook create cut discover dive do donate don download drop earn eat enjoy enter experience explore feel fill find follow get give go grab head hear help join keep kick learn leave let level like listen look love make meet mix nominate open order pick plan play pledge pre-order prepare protect put read register relax remember reply reserve retweet rt save say schedule see send serve share shop show sign sip skip spend spot start stay stop stream submit subscribe swipe tag take tap tell test text think treat try tune turn unlock upgrade use view visit vote wake want watch wear win write'.split(
    ' ',
  ),
);
