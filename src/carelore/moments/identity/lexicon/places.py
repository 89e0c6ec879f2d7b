"""Places, peoples and brands that a story names without naming a person (lower-case, several languages)."""

from .shape import words

PLACES = words("""
afghanistan africa afrika afrique albania algeria algérie alemania allemagne america amerika amérique angola
argentina asia australia austria bangladesh belgique belgium benin bolivia botswana brasil brazil brésil
britain bulgaria burkina burundi cambodia cameroon cameroun canada chad chile china colombia congo croatia
cuba cyprus czechia denmark deutschland ecuador egypt egypte égypte england españa espagne espanha eritrea
ethiopia éthiopie europe europa finland france francia frança frankreich gambia germany ghana greece grecia
guatemala guinea guinée haiti honduras hungary iceland india inde iran iraq ireland irlanda israel italia
italie italy italien jamaica japan japon jordan kenya kuwait lebanon liban liberia libya libye madagascar
malawi malaysia mali malta maroc marruecos mauritania mauritius mexico méxico moldova morocco mozambique
moçambique myanmar namibia nepal netherlands niger nigeria norway oman pakistan palestine panama paraguay
peru perú philippines poland portugal qatar romania russia rwanda scotland senegal sénégal serbia singapore
slovakia slovenia somalia spain sudan suisse svizzera schweiz sweden switzerland syria syrie taiwan tanzania
tanzanie thailand tchad togo tunisia tunisie turkey turquie türkei uganda ukraine uk usa uruguay venezuela
vietnam wales yemen zambia zanzibar zimbabwe ivoire côte kongo misri aberdeen bath belfast birmingham
blackpool bolton bradford brighton bristol cambridge canterbury cardiff carlisle cheltenham chester cornwall
coventry cumbria darlington derby derbyshire devon dorset dublin dundee durham edinburgh essex exeter
gateshead glasgow gloucester hampshire hartlepool hereford hexham hull ipswich kent lancashire lancaster
leeds leicester leicestershire lincoln lincolnshire liverpool london londres londra luton manchester
mansfield merseyside middlesbrough newark newcastle norfolk northampton northamptonshire northumberland
norwich nottingham nottinghamshire oxford oxfordshire peterborough plymouth portsmouth preston reading
rotherham salford scarborough sheffield shields shropshire southampton stafford staffordshire stockport
stockton suffolk sunderland surrey sussex swansea swindon teesside tees tyne tyneside wakefield warwick wear
wembley whitby wiltshire wigan wolverhampton worcester worksop york yorkshire cramlington hexham wansbeck
bassetlaw rampton sedgefield alnwick ashington blyth morpeth berwick corbridge consett bishop auckland paris
lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon
angers nîmes brest limoges tours amiens metz besançon orléans rouen mulhouse caen nancy bruxelles liège
genève lausanne montréal québec alger oran constantine tunis sfax sousse casablanca rabat fès marrakech
tanger agadir dakar abidjan bamako ouagadougou cotonou lomé niamey conakry yaoundé douala libreville
brazzaville kinshasa antananarivo beyrouth bretagne normandie alsace provence madrid barcelona valencia
sevilla zaragoza málaga murcia palma bilbao alicante córdoba valladolid vigo gijón granada vitoria coruña
elche oviedo pamplona santander salamanca bogotá lima quito caracas santiago guadalajara monterrey medellín
cali andalucía cataluña galicia castilla roma milano napoli torino palermo genova bologna firenze bari
catania venezia verona messina padova trieste brescia parma modena reggio perugia livorno cagliari sicilia
sardegna toscana lombardia piemonte puglia calabria campania liguria veneto berlin hamburg münchen köln
frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg bochum
wuppertal bonn münster mannheim karlsruhe augsburg wiesbaden kiel rostock mainz erfurt freiburg heidelberg
wien graz linz salzburg zürich basel bern bayern sachsen hessen lisboa lisbon porto braga coimbra faro évora
aveiro setúbal são rio brasília salvador fortaleza recife manaus curitiba luanda maputo beira nampula
janeiro nairobi mombasa kisumu nakuru eldoret dar salaam dodoma arusha mwanza mbeya moshi tanga morogoro
kampala entebbe kigali bujumbura goma cairo alexandria riyadh jeddah dubai doha baghdad damascus amman
khartoum tripoli lagos abuja kano accra kumasi lusaka harare johannesburg durban pretoria delhi mumbai
chennai kolkata dhaka karachi lahore kabul kathmandu manila jakarta bangkok tokyo beijing sydney melbourne
boston chicago texas florida california houston seattle philadelphia ohio toronto ottawa vancouver york
washington geneva moscow rome athens istanbul ankara
""")
