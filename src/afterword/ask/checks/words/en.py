"""English words and phrases for the checks: data only."""

from afterword.ask.checks.words.table import Words

PHRASES = {
    "thanks": """
thank|thanks|thankyou|thx|cheers
grateful|gratitude|thankful
i|we .. appreciate|appreciated
appreciate|appreciated the|your|you|being|how|hearing|meeting|that|it|all
much appreciated
""",
    "thanks ok": """
thank|thanks you? in advance
no thanks to
thank|thanks you? for nothing
would|i'd|i'll|we'd|be ... grateful|thankful
would|i'd|we'd ... appreciate
grateful for one|any|a|your_advice|some|two|anything|feedback
grateful if|to_know|to_hear
""",
    "request": """
could|can|would|might|will you|they|he|she|someone|anyone|anybody .. tell|share|give|say|let|send|point|offer|spare|suggest|help|advise|name|ask|explain|describe|recommend|pass|drop|write|provide|comment|mind|consider|be|have|like
could|can|may|might i|we .. ask|have|get|know|hear|learn|request|find|trouble|speak|talk|call|meet
i|we would|should|could|do .. value|appreciate|welcome|love|like|find
i'd|we'd .. value|appreciate|welcome|love|like
i'd|would|be .. grateful|glad|thankful|interested|keen|curious|happy to_hear|to_know|if|for
i'm|am .. interested|keen|curious|eager to|in|about
please tell|share|send|give|let|advise|point|explain|provide|say|name|help|reply|write|take
^tell|send|give|share|explain|name me|us|your|one|the|what|how
let me know .. what|how|which|whether|one|where|why|who
i|we want|wanted|need|wish|hope|hoping to know|hear|ask|learn|understand|get
hoping you could|can|might|would|will
i|i'm|am|was .. wonder|wondered|wondering
wondering if|whether|what
grateful for one|any|a|some|two|anything|feedback|your_advice|your_view
any|one|a|some|two .. advice|pointer|pointers|tip|tips|thought|thoughts|hint|feedback|suggestion|suggestions|line|word|thing|note .. would|could|will .. help|helpful|welcome|useful|appreciated|valuable|great|go|wonderful|good|mean
my|the one|only|single? question is|would|was
i request|ask|seek|require ... feedback|advice|pointer|tip|reason|reasons|score|scores
if you could|can|would|might .. share|tell|give|point|say|name|spare|send|offer
""",
    "weak request": """
advice|pointer|pointers|tip|tips|suggestion|suggestions|hint|hints|recommendation|guidance|insight|insights
your view|thoughts|perspective|opinion|take
what|how|which|where i|could|should|would|to|one|single|part|skill
""",
    "announce": """
i|we have|had a|one|just|single|small|quick|short|brief|two|only .. question|questions|request
i've|got|i'd one|a|just|two .. question|request
one|a small?|quick|short|brief|last|little|simple question
may|might|could|can i ask .. one|a|two|something|quick|short|small|single|brief .. question|questions|thing|favour|favor|something
just one|a .. question|thing
""",
    "out": """
even|also if|though .. not|can't|cannot|don't|no|isn't
owe me nothing
nothing .. of it
no|zero|without|not|any .. pressure|obligation|worries|problem|need|rush|hurry|expectation|harm|bother|hard_feelings|offence|offense|trouble|fuss|stress|bother|biggie
not to worry
don't|not worry|stress
if|should|in_case ... not|can't|cannot|couldn't|don't|doesn't|isn't|won't|wouldn't|unable|aren't|haven't|rather|prefer|policy|policies|nothing|against|impossible|inconvenient|awkward|off_limits|difficult|flat_out|busy|swamped|too
where ... not|allowed|permitted .. possible|allow|permit
i|we|i'll|i'd|will|would .. understand|respect ... if|should|whatever|when|either|completely|that_not|may|might|not|can't|no|silence|any|limits|reasons|policy
understand|understandable|fine|okay|ok|alright|respect .. if|either|whatever|whichever
i .. completely|totally|quite|fully|entirely|perfectly .. understand|understandable|get
completely|totally|quite|fully|entirely|perfectly|absolutely .. fine|understandable|okay|ok|alright|optional
that's|that is|would|will|also|be|just .. fine|okay|ok|alright|understandable
of course .. fine|understand|okay|ok
please|do|feel|quite|perfectly free|welcome to .. ignore|skip|disregard|leave|decline|pass|say|not
please|do|just ignore|skip|disregard
please|do don't|not feel|worry|think|go|trouble|reply|answer
don't|never|not|without feel|feeling .. obliged|obligation|obligated|bad|pressured|compelled|need|have|must|bound
you|there .. don't|needn't|no .. need|obligation|reply|answer|have|duty
only if|when|where|what .. you|it|that|there|time|allowed|possible|suits|convenient
otherwise .. fine|worries|problem|understand|matter|well
silence|no_reply|no_answer|none .. fine|ok|okay|understood|enough|needed|necessary|required|expected|understand|well
so is no|none|silence
up to you
as much or? as? little
whatever you|is .. can|are|feel|allowed|comfortable|able|like|easiest|possible|share
to the extent
a|simple|short|plain|just no .. is|would .. fine|enough|ok|okay|answer|understood
feel free to say no
totally|completely|i get it
if .. company|house|hr|hospital|school|council|firm|your policy|policies|rules|guidelines|process|team .. allow|allows|permit|permits|let|lets
if|as_far_as|as_much_as .. you're|you|your are? .. allowed|able|permitted|free|comfortable|happy|willing|liberty
if|in_case company? policy|rules|guidelines|hr .. prevent|prevents|forbid|forbids|rule|rules|stop|stops|make|makes|mean|means|say|says
leave it there|at
i .. won't|not .. mind|be_offended|hold_it|take_it|chase
nothing|no more .. needed|expected|required
i .. quite|fully|completely? understand
""",
    "weak out": """
if you|it's|it|that|there .. have|find|is|are|could|can .. time|moment|minute|minutes|possible|chance|convenient|second|spare
if you can|have|get|happen|ever|could
if|when|whenever|where possible|convenient|able|feasible|allowed
when|whenever you .. have|get|find .. time|moment|chance|minute
whenever .. suits|convenient
i know .. busy
""",
    "contest": """
in_case|if|should ... person|candidate|hire|choice|one .. you? .. hired|chose|chosen|picked|appointed|selected ... leaves|leave|quits|quit|resigns|resign|goes|fails|doesn't_work_out|does_not_work_out
in_case|if|should ... hired|chosen|successful|new .. person|candidate|hire|colleague ... leaves|leave|quits|quit|resigns|resign
scoring|marking|score|marks|assessment|evaluation|result .. must|may|might|seems|was|is|has .. off|wrong|mistaken|incorrect|inaccurate|error|unfair
giving|give|offer|offering|grant|granting me .. trial|chance|shot|go|opportunity|test
someone|somebody|anyone|anybody|he|she|they|candidate|person|one .. drop|drops|pull|pulls|back|backs|withdraw|withdraws|decline|declines|quit|quits|leave|leaves|does|doesn't .. out|work_out|accept|start|stay
way .. considered|kept|included|hired|in
meant|made|perfect .. for me|each_other
not .. ready|willing|prepared|able .. to .. give_up|let_go|accept|walk_away|take_no
take_no for
take me .. through|forward|further|on
after all
i .. should|would .. have .. been .. chosen|hired|picked|selected|successful|right|good
persuade|convince you
room .. for .. manoeuvre|discussion|negotiation|me
second|fresh|another|closer|further look|glance|thought
got|get|gets|getting .. it|this|me|things .. wrong
wrong about me|my
revisit .. this|it|the_decision|your_decision
if|should|in_case .. anything|something|things|circumstances|situation|plans|that|this .. change|changes|falls|fall
put|putting|keep my|me .. name|application|profile .. forward|in_the|in_mind_for|again
jump at
one|single|a|that bad|weak|poor|wrong|small|slow .. answer|day|question|moment|interview|mistake .. not|should|cost|outweigh|decide|define|overshadow
outweigh|outweighs|outweighed
more than .. one|a_single answer|interview|hour|conversation
should|could|ought .. have .. got|been_given|been_offered|been_chosen|been_hired|received .. job|role|position|offer|it|place
unjustified|unfounded|groundless|inexplicable|incomprehensible
rejection|decision|result|outcome .. not .. justified|right|correct|understandable|acceptable|the_last
still|nevertheless|nonetheless .. hire|employ|offer_me|invite_me|find_a_place|give_me|see_a_way|make_room
alternative|way|route .. still .. join|into|get|work_for
talk|speak|discuss .. about .. decision|outcome
let me prove
make .. an exception
waiting|reserve|back_up|backup list|candidate|option
reconsider|reconsidering|reconsidered|reconsideration|reassess|reassessing|reassessed|reevaluate|rethink|rethinking|reopen|reopening|overturn
revisit|revise|reverse|change|alter .. your|the|this|that decision|outcome|mind|minds|result|verdict|assessment
changed|change your|their mind|minds
re evaluate|assess|examine|consider|open|think
look|looking|go|going ... at|over|through ... again|once_more|second_time|afresh
take .. second|another|fresh|closer|new look|glance
think again
should|if|hope|perhaps|maybe ... come|came to see|view|feel|think|judge ... differently|otherwise
review|reviewing|reviewed ... again|once_more|decision|outcome|application
second|another|one_more|one_last|further|final|last|fair chance|opportunity|shot|go
give|gave|giving .. me .. chance|shot|opportunity
chance|opportunity to .. prove|show .. myself|you|what|that
position|role|job|vacancy|post|place|spot|opening|it .. still|remains|remain .. available|open|vacant|free|unfilled|open
still .. available|vacant|unfilled|open
still|way to|in_with|a|way|find|be|consider|considered|keep|have|want|room|place ... me|running|chance|consideration|shortlist|candidate
in|back_in|into the running
i|we .. deserve|deserved|deserves
wrong|mistaken|poor|incorrect|hasty|bad|premature|strange|odd|baffling|puzzling decision|choice|call|conclusion
decision|choice|conclusion|outcome|rejection|verdict|result|refusal .. is|was|seems|seemed|looks|feels|felt|may|might|must|has|does .. wrong|mistake|mistaken|error|hasty|premature|unjustified|incorrect|harsh|unfounded|incomprehensible|baffling|puzzling|strange|odd|misunderstanding|hard_to|difficult_to
you|company|team|panel|they|larkfield|everyone .. made|making|make .. a|an|the|big|serious mistake|error
a|some|the|been|real mistake|error|misunderstanding|mix_up|mixup|slip .. on|in|about|with|of|when|here|somewhere|behind
might|may|must|perhaps|possibly ... misunderstanding|mix_up|mistake|error
i|we|cannot|can't|to .. disagree|dispute|contest|appeal|challenge|object .. with|to|against|the|this|your|that
not|don't|can't|cannot|do_not|won't|never .. accept|agree|believe|settle .. with|this|that|the|your|it|in .. decision|outcome|rejection|answer|result|no|assessment|conclusion|verdict
hard|difficult|struggle|struggling|unable|fail|cannot|can't|don't|not|never .. understand|accept|see|believe|comprehend|grasp .. why|how|decision|rejection|rejected|this|reason
not|doesn't|didn't|don't|hardly|never|cannot|can't .. reflect|reflects|represent|represents|show|shows|do_justice|capture|match .. my|what_i|who_i|the|me|real|true|full|justice
may|might|have|has|did|probably|perhaps .. not .. seen|see|realised|realized|recognised|recognized|noticed|heard .. my|full|real|what|range|potential|everything|best|strengths
convinced|sure|certain|confident|believe|think|know|feel .. i|i'm|i'd .. am|was|could|would|can|be .. right|perfect|best|better|succeed|excel|good_fit|suited|fit|do_the_job|do_this_job|strong
keep|leave|leaving|hold .. my|the|a|your application|door|position|offer|role|place|option .. open|active|for_me
another|second|further|new interview|round|conversation|meeting .. with|for|at|where|to|if|so|? .. you|the|your|i|this|panel|larkfield
come|coming|invited back|again .. in|for .. another|interview|chat|talk|meeting|round|person|day
invite|have|bring|bringing me .. back|again
interview|see|meet|hear me again|once_more
redo|resit|retake|repeat|retry .. interview|test|task|exercise|assessment|it|round|presentation
do|try|take|attempt|sit .. interview|test|task|exercise|assessment|it|round|presentation again|once_more|a_second_time
would|will|can|could|please .. hire|employ|take_me|offer_me
first|other|successful|chosen|preferred|selected|current choice|candidate|person .. fall|falls|drop|drops|decline|declines|withdraw|withdraws|does|doesn't|turn|turns|change|changes|leave|leaves|not|pull|pulls
in case|if|should ... candidate|choice|person .. declines|withdraws|drops|falls|decline|withdraw|drop|changes
step in
not|isn't|wasn't|hope .. final|set_in_stone|last_word|definitive
still hope|hoping|believe|convinced|want|wish|like .. this|the|to|that|you|for
appeal .. against|to|the|this|process
give me another|a second
should|if .. it|things .. not|n't|doesn't|don't|didn't work out with .. hire|candidate|person|colleague|them|him|her|whoever
""",
    "contest ok": """
after all .. the|that|these|this
take .. me .. through .. what|how|the|my
give .. me .. a go
not .. go|went|gone .. further|forward|through
keep me in mind|posted|informed
second|another|fresh thought .. about|on .. my|how|what
take .. look .. at .. my .. own|notes
made|makes|making|helped me reconsider|rethink|reassess my|how_i|what_i|whether_i
reconsider|rethink|rethinking|reconsidering how|what|whether i
reconsider|rethink|rethinking|reconsidering my
before|when|if|next_time|should i .. sit|take|do|try|attempt ... again
not|n't|without|never|nor|no|rather_than|don't|isn't|won't ... reconsider|revisit|reopen|reopening|change|contest|challenge|dispute|appeal|reverse|question|review|rethink|overturn|second|argue|reconsideration|revise|again|chance
decision .. is|was|stands|seems .. final|fair|clear|made|yours|right|understandable
respect|accept|understand|appreciate .. decision|outcome|choice
i|we|i've made|make .. mistake|mistakes|error|errors
mistake|mistakes|error|errors i|in_my|of_mine|on_my
my .. mistake|mistakes|error|errors
still available|interested|open in|for|to .. improving|learning|company|future|team|other|hear|hearing
if|for|in|my|next|before|at|any|have|having|got|get|preparing|similar|has|with .. another|second|further|next|new interview|round|conversation|meeting
my|before|for|in|at|next|future .. interview|round|chance|opportunity|conversation
another|next|future|similar|second|other chance|opportunity|interview .. comes|arises|elsewhere|one_day|in_the_future|someday
if .. future|another|suitable|similar .. opportunity|chance|opening|role|position|vacancy .. comes|arises|opens|come
a second chance to improve|learn|practise|practice
keep|leave .. door open
next|future|second|last|another round|stage
have a go
go through|over .. exercise|task|answer|question ... again
look .. again at my
hope|hoping .. still .. learn|improve|hear
another conversation|meeting .. elsewhere
how ... prove|show .. myself
when i|we look|go ... again
still .. think|remember
""",
    "legal": """
formal|written|official feedback
ground|grounds|basis for|of .. rejection|decision|refusal|rejecting|declining|the_rejection
union
take|taking|pursue|pursuing .. this|it|matter|case .. further|up_with|higher
matter further
parental|maternity|paternity|sick leave
aware of my
were you|panel|they .. aware .. my
official complaint|reason|reasons|statement|explanation
paper trail
proof|evidence .. of .. decision|scoring|reason|reasons
audit
discriminat*
tribunal|ombudsman|eeoc|acas|lawsuit|sue|suing|litigation
legal action|advice|adviser|advisor|counsel|basis|ground|grounds|reason|reasons|right|rights|obligation|obligations|steps|requirement|duty|representative|claim|options
legally obliged|required|entitled|bound|binding|obligated
gdpr|dsar|ccpa
data protection act|law|request|right|rights|regulation|officer|authority|rules|legislation
subject access
privacy law|act|request|right|rights|regulation
under .. act|law|gdpr|regulation|legislation|directive
equality|equal|employment|disability|labour|labor|human|civil|anti act|law|laws|rights|commission|tribunal|court|opportunities
reason|reasons|explanation|justification|decision|grounds|criteria|why|this|it|answer .. in writing
in writing ... reason|reasons|why|grounds|justification|explanation
written reason|reasons|explanation|justification|statement|record|confirmation
formal|official|documented explanation|justification|statement|reasons|record|complaint|grievance
copy|copies|access|see|receive|provide|obtain|send|have|request|get ... notes|records|scorecard|scorecards|scoresheet|scoresheets|file|score_sheet|score_sheets|documentation|assessment_form|evaluation_form|personal_data|the_minutes
interview|interviewer|interviewer's|interviewers|interviewers'|panel|panel's|scoring|assessment|evaluation notes|records|scorecard|scorecards|scoresheet|file|documentation|sheet|sheets
notes .. you|panel|interviewer|interviewers|were|they .. took|take|made|kept|hold|taken|have|wrote|keep
what|which|any|the|all|my personal? records|data|notes|information|documents|details .. you|company|is|are|that .. hold|held|store|stored|keep|kept|have|saved
stored|held|kept|recorded|hold|have on|about me
on file about|on me
for my records|file|lawyer|solicitor|documentation
recorded|documented .. reason|reasons|decision|grounds
personal data
protected characteristic|characteristics|class|trait|ground|grounds
unlawful|illegal|illegally|unlawfully
burden of proof
evidence|proof ... against|discriminat*
union|works representative|rep|council
complaint|grievance .. with|to|against|procedure
file|lodge|raise|make|submit .. complaint|grievance|claim
my|our|consult|consulted|consulting|instruct|instructed|see|seen|through|via|from|speak_to|spoken_to|talk_to|talked_to|contact .. a|an|my? lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister
lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister .. says|said|advised|advises|will|suggested|recommended|about_this
""",
    "legal ok": """
trade|student|credit|european union
union square|station
audit team|exercise|question|role|task|plan|file|manager|senior|junior|work
legal|data team|department|role|position|case|research|exercise|question|assistant|analyst|intern|trainee|operations|drafting|writing|memo|knowledge|tech|protection_question|engineer|secretary|side
my|own notes
notes i|from_my
personal data engineer|platform|team|exercise|question
""",
    "suspects": """
whether|because|suspect|fear|wonder|wondering|assume|reason|factor|role|due_to|owing_to|held|against_me|related|connected|linked|worried|matter|mattered|hope
""",
    "trait": """
if .. i|i'd .. were|was|been .. man|woman|younger|older|white|male|female|single|straight|local|native|german|french|british
headscarf|hijab|turban|religion|religious|ethnicity|ethnic|nationality|pregnan*|disabilit*|wheelchair|autism|autistic|dyslexia|dyslexic|sexuality|transgender|gender|immigrant|migrant|skin_colour|skin_color|childcare
foreign|african|asian|polish|turkish|arab|arabic|indian|muslim|jewish .. name|surname|accent|background|passport
because .. i .. am|was|have|had|wear .. not_british|not_german|children|kids|a_child|baby|accent|foreigner|older|too
my|our|her|his .. age|gender|sex|religion|faith|ethnicity|race|nationality|origin|origins|disability|pregnancy|accent|skin|orientation|sexuality|headscarf|hijab|kippa|beard|children|kids|family|maternity|passport|skin_colour|marital_status|wheelchair
my health|illness|condition|surname|wife|husband|photo|background|family_status|name .. factor|reason|role|part|issue|problem|because|against|matter
pregnant|maternity_leave|parental_leave|disabled|ethnicity|racial|racism|sexist|sexism|ageism|ageist
age|gender|religion|ethnicity|nationality|disability|accent|pregnancy .. factor|reason|role|part|issue|problem|against
being|am|i'm|as|because .. woman|man|mother|father|parent|foreigner|immigrant|muslim|jewish|christian|black|asian|older|old|gay|female|male|migrant|refugee|foreign
too old|young|foreign
over|past|older_than|nearly|almost forty|fifty|sixty|40|45|50|55|60
older|younger candidate|candidates|applicant|applicants|person|someone|people
plan|planning|going .. to? .. have|start .. children|child|kids|family|baby
""",
    "trait ok": """
age|gender group|groups|range|pay|balance|neutral
with|for|of|teaching|working children|kids|families|disability|disabled
children i|we .. work|worked|teach
disability support|services|inclusion|studies
my .. family .. business|name|medicine|therapy
""",
    "beg": """
nobody|no_one wants|will_hire|hires|gives .. me
applied .. to|for .. over|more|almost|nearly? .. #|hundreds|dozens|countless
single dad|mum|mom|parent|mother|father
christmas is
would|could|will .. save me|my_life|us
sleep|slept|sleeping .. since|because|at_night
not|haven't|can't|cannot|couldn't .. slept|sleep|eaten
pleading|begging|imploring
relying|counting .. on .. this|you|your
ruined|destroyed|broken|broke .. my|me
please have
i .. need .. money|work|a_break
so low|depressed
at .. rock bottom
rock bottom
everything to|for me|us
world to|for me|us
kids|children|mouths|toddlers|baby .. at_home|to_feed|to_support|to_raise|depend
afford|take|bear|face|cope_with .. another|one_more rejection|month|refusal|no
cannot|can't afford .. another|to_lose|to_be|to_wait|not
no|without|hardly|any .. income|money|savings .. left|since|for|to|at_all
behind|struggling .. on|with|to_pay .. rent|bills|mortgage|payments
losing|lose|lost .. hope|flat|home|house|faith|sleep|mind
need .. a .. job|income|salary .. to .. stay|keep|pay|survive|live|support
save|rescue me|my
heart .. set|broke|broken|sank
keep .. roof
credit card|cards
survive|survival
so .. hard|difficult .. time|for_me .. right_now|lately|at_the_moment|financially
out of .. kindness|pity|compassion
please .. ... .. i .. need|beg|really
desperate|desperately|desperation
beg|begging|beseech|implore|plead|pleading
please please
really|so|very really|so|very .. need|hope|want|please
i|we .. really|badly|urgently|desperately|absolutely .. need|needed this|a|it|the|something|any|work|money|to_find|your
need .. this|a|any|the|your|some job|work|position|income|role|help .. so|badly|really|desperately|urgently|now
savings .. gone|out|empty|used|left|running|run|exhausted|dwindling|finished
overdraft
my|our|the rent|mortgage|landlord|eviction|loan .. due|paid|pay|payments|waiting|coming|behind
my|our bills|debt|debts|benefits|savings
pay|paying|afford|cover .. my|the|our .. rent|mortgage|bills|debts|food
ends meet
feed my|our|the
children|kids|family|mouths|son|daughter|wife|husband .. to .. feed|support|provide
support|supporting|provide_for|providing_for|raise|raising|feeding .. my|a|two|three|four|our .. family|children|kids|wife|husband|mother|parents|son|daughter|baby
single|sole|only|lone parent|mother|mum|mom|dad|father|earner|breadwinner|provider
children|kids|wife|husband|family|mother|father .. depend|depends|rely|relies|hungry|sick|ill|starving
lost .. my|everything|our .. job|home|house|flat|wife|husband|confidence|everything
unemployed|jobless
out of work|money|options
been|without .. looking|searching|work|out|job|income .. for|since .. months|years|year|long|ages|forever|so
months|years|year .. without|of|with .. work|job|income|unemployment|rejections
rejected .. times|everywhere|#|again|by_everyone
#|forty|fifty|sixty|hundred|many .. rejections|applications
hundreds|dozens|hundredth of|rejection .. applications|rejections|jobs
at .. wits|wit's|lowest|breaking|end .. end|point|of
end of my
last|only|final|one hope|resort|straw|lifeline
mean|means|meant .. world|everything
mean|means|meant|be so|everything much|to
change my|our life
scrap|crumb|crumbs|morsel|shred|scraps
have|show|take mercy|pity|a_heart
pity|mercy
on my knees
heartbroken|devastated|crushed|distraught|shattered|depressed|crying|cried|tears|sleepless|suicidal|hopeless|heartbreaking
gutted .. and|by|since|at|over|because
can't|cannot|not|couldn't|haven't .. sleep|sleeping|slept|eat|eating
cannot|can't|not .. take|bear|stand|go_on|cope|carry_on|face .. any|this|another|more|it|like|much
broke|breaks|breaking my|me heart
dream .. job|come|company|role|position
don't|not|no .. know|idea .. what|how|where|else .. to|else|i .. do|go|live|cope|carry|will|survive|turn
visa|permit .. expires|expire|runs|ends|expiring|depends
eternally|endlessly|forever grateful|indebted|thankful
you .. are|my .. only|last .. hope|chance
going through .. difficult|hard|terrible|divorce|rough|tough|dark
divorce|evicted|homeless|bankrupt|bankruptcy|eviction
money is|troubles|problems|worries|tight
financially|financial .. struggling|difficult|difficulties|hardship|trouble|problems|ruin|worries|hard|situation|crisis|strain
i|i'm|we .. struggling|running|broke .. to|out|financially|money|for_money
my .. sick|ill|dying|elderly .. mother|father|wife|husband|child|son|daughter|parents|mum|dad
have .. mercy|pity
""",
    "beg ok": """
not|n't|don't|never|no|without desperate|begging|beg|pity|desperation
not .. gutted|heartbroken|devastated
savings account|accounts|product|goal|target|plan|case|exercise|task
cost savings
dream role|big
only hope .. that|to|you
no|any need|pressure
my last chance to|of .. ask
gutted|devastated .. not_to|but
""",
    "weak beg": """
anything|whatever at all
really|truly need|needed|hoped|hoping|wanted|want
gutted|devastated|heartbroken
please
so|very|extremely sad|upset|disappointed
""",
    "blame": """
more .. trick
trick question|questions
was|were .. answering|checking|reading|on .. messages|phone|email|emails|phones
fair test
private life|matters|questions
personal|private|inappropriate|intrusive|offensive|rude|aggressive questions|question|remarks|remark|comments|comment|jokes|tone
already .. been? .. promised|given|decided|filled|earmarked|reserved|taken|settled
promised .. to .. someone|somebody
arrived|came|turned_up|was|were|started .. late
late .. and .. cut|left|unprepared|distracted
cut .. interview|it|conversation|meeting .. short
badly|poorly|terribly|horribly .. organised|organized|run|handled|managed|prepared|structured|planned|explained|conducted
let|allow|allowed|letting .. me .. finish|speak|answer|explain
didn't|wouldn't|never|not let me .. finish|speak|answer|explain|show
shambles|charade|sham
was|were a mess|circus|formality|joke
in a hurry|rush
half .. of .. interview|time|session
nothing .. but
foregone conclusion
going through the motions
box ticking
if .. i .. had .. been .. given|allowed|asked|told|let
had .. i|you .. been .. given|allowed|told|asked .. more|time|the|a|enough
given|allowed|gave|had|got only|just|barely|less_than|hardly|no .. minutes|time|chance|notice|few
more than # minutes
interrupted|interrupting|interruptions
never .. given|asked|allowed|let .. a|the|me .. real|fair|proper|chance|single|finish
bored|yawning|scrolling|uninterested|inattentive
had|have|has not|clearly|obviously|even|never .. read|looked_at|seen|opened .. cv|resume|application|portfolio|work|profile
have|has|had .. not .. even|actually|really|properly .. read|looked|listened|considered
trick question|questions
impression .. nobody|no_one|you|panel|interviewer|decision|already|they .. not|already|never|cared|listened|had|was|were
feel|felt|feeling .. let_down|overlooked|dismissed|judged|misled|humiliated|belittled|ignored|cheated|disrespected|rushed
confusing|chaotic|pointless|sloppy|shoddy|amateurish|tedious|messy|hostile|careless .. process|interview|task|test|exercise|brief|questions|panel|instructions|communication|organisation
no idea|clue .. what .. you|they|panel|interviewer .. wanted
kept changing|postponing|cancelling|rescheduling|interrupting
changed|cancelled|postponed|rescheduled .. twice|three_times|several|last_minute|at_the_last
not|hardly|scarcely .. what .. i .. call|expect .. professional|fair|respectful|good
poor|bad|terrible|awful|disappointing .. communication|organisation|preparation|experience|treatment|impression|management|planning|manners
i .. expected|hoped .. for? .. more .. from
unfair|unfairly|unfairness|unjust|unjustly|biased|bias|prejudice|prejudiced|rigged|favouritism|favoritism|nepotism|unprofessional|unprofessionally|unprofessionalism|disrespectful|disrespect|disorganised|disorganized|incompetent|incompetence|arrogant|rude|rudely|condescending|patronising|patronizing|dismissive|farce|ridiculous|absurd|shambles|shambolic|appalling|insulting|insult|unacceptable|outrageous|disgraceful|scandalous|chaotic|humiliating|humiliated
waste|wasted|wasting .. my|everyone's|our|me|of .. time|effort|day|days|hours|weekend|evening|evenings
not|wasn't|weren't|isn't|hardly|never|far_from .. fair|fairly|professional|objective|transparent|impartial|respectful|relevant|representative|taken_seriously|reasonable|appropriate|organised|organized|justified|listened|listening
less than|fair|professional|ideal .. fair|professional|ideal
trick|silly|stupid|irrelevant|meaningless|pointless|vague|confusing|ambiguous|strange|odd|weird|leading|bizarre|unclear|outdated|unrealistic question|questions|task|test|exercise|brief|wording|instructions|process|interview
badly|poorly chosen|worded|designed|set|explained|prepared|organised|organized|run|written|managed|communicated|handled|conducted|planned|structured
question|questions|task|test|exercise|brief|process|instructions|panel|assessment|time|format|atmosphere|wording|communication|interview|setup|schedule .. was|were|is|are|felt|seemed|had|did|made .. unclear|confusing|chaotic|irrelevant|vague|ambiguous|rushed|unrealistic|misleading|impossible|messy|silly|unreasonable|excessive|disjointed|inappropriate|intimidating|aggressive|cold|terrible|awful|superficial|inconsistent|unprepared|overlong|unhelpful|pointless|little_to_do|nothing_to_do|no_sense|hostile|unnecessarily|too_long|too_short|badly|poorly|outdated|unpleasant|theoretical
little|nothing|not_much|no to? .. do|relation|relevance .. with|to .. job|role|work|position|advert
interviewer|interviewers|panel|manager|recruiter|colleague|you|he|she|they|hr|person|who|someone|joel|nobody|one_of_you|team .. was|were|seemed|appeared|looked|clearly|obviously|kept|arrived|turned|came|spent .. late|distracted|bored|unprepared|uninterested|disinterested|interrupting|checking|looking_at|yawning|typing|laughing|not_listening|cold|elsewhere|in_a_hurry|impatient|aggressive|on_the_phone|tired|annoyed|phone|up_late|talking_over
his|her|their phone|laptop|watch|emails .. while|during|the|instead|throughout|rather
checking .. phone|emails|watch|messages
interviewer|interviewers|panel|manager|recruiter|colleague|you|he|she|they|nobody|who|team .. did|does|seem|seems|seemed|appear|appeared|do|had|has .. not|unable .. to? .. have|read|listen|know|care|understand|understood|prepare|prepared|let|give|ask|bother|take|allow|look|want|introduce|listened|looked|asked
you|they|nobody|panel|he|she|no_one|interviewer|interviewers|recruiter|company|team .. never|didn't|barely|hardly|failed .. gave|give|asked|ask|let|listen|listened|read|looked|look|bother|bothered|replied|reply|answered|answer|told|tell|explain|explained|mentioned|mention|introduce|appear|seem|understand|understood|take|took|showed|show|care|allow|allowed|kept|keep|inform|informed
nobody|no_one .. told|kept|explained|informed|asked|replied|answered|bothered|mentioned|introduced|listened|read
talked|spoke|talking over|down_to me
cut|cutting me off|short
interrupted|interrupting me|my|us
kept|keep|left|leaving|made|keeping me|us .. waiting|wait|in_the_dark|hanging
already|clearly|obviously|long|had|have .. made .. up .. mind|minds
already|clearly|obviously|evidently .. decided|chosen|been_decided|had_someone|knew
took|take|taken|lasted|dragged .. far|much|so|way|unreasonably|over|too .. too|long|#|on .. long|weeks|months|to
too long .. to|for|without|and|wait|process
weeks|months|days of .. silence|waiting
no|without|lack|lacking|lacked .. transparency|respect|professionalism|preparation|courtesy|objectivity|fairness|structure|clear_criteria
not|never|wasn't|weren't|didn't|haven't|hardly .. given|get|allowed|had|got|been .. fair|enough|proper|real|a|any|the .. chance|time|hearing|opportunity
too little|short|few|much .. time|notice|warning|opportunity .. given|to|i|for|allowed|was
came|comes|was|is .. as .. surprise|shock
strangely|apparently|evidently|supposedly|surprisingly .. not|the|you|my|no|enough|i|this|was
frankly
disappointed|disappointing|dissatisfied|unhappy|annoyed|angry|frustrated|frustrating|irritated|offended|upset .. by|with|at|about|in|that|how .. process|panel|interviewer|way|treated|handled|you|your|how|treatment|company|conduct|interview|selection|team|question|feedback|communication|organisation|silence
your|company's|interviewer's|panel's|their|his|her fault|failure|behaviour|behavior|attitude|tone|incompetence|manner
i|we .. blame|hold .. you|panel|process|interviewer
should|could|might|ought|would .. have .. told|warned|informed|said|mentioned|given_me|let_me_know|been_told|been_given|been_informed|been_nice|been_fair .. me|earlier|sooner|before|that|a|more|clearer|better|to
if .. you|panel|they|interviewer|only .. had .. asked|read|given|let|listened|allowed
if .. hadn't|had_not|not .. interrupted|been_interrupted|distracted|late
obviously|clearly you|they|panel|not|nobody|my|did|was|someone .. not|had|did|never|just|only|want|decided
i .. expected|expect .. more|better|different .. from|of
at .. least .. you|company .. could|should|might
more|some|little respect|professionalism|courtesy|honesty|transparency .. would|from|for|and
so called
wrongly|harsh|harshly|mistreated|misled|mislead|lied|lie|liar|pretended|ghosted
ignored my|me|what|the|everything
pity|shame .. that .. you|panel|nobody|no_one|interviewer
being|been rejected|turned_down ... by|over text|sms|whatsapp
being told ... by|over text|sms|whatsapp
interviewer|interviewers|panel|colleague|you|he|she|they .. was|were? answering|checking|reading|typing .. emails|e_mails|phone|messages
you|interviewer|interviewers|panel|he|she|they .. joined|arrived|turned_up .. # .. minutes? late
""",
    "blame ok": """
where|when|whether did|do you ... bored
i .. was|arrived|came|started .. late
let|allowed|letting .. me .. finish|explain|show .. and|everything|at_my_own
i .. was|felt .. in a hurry|rush
never .. let .. me .. feel
my .. private
my|our|own|his .. answer|answers|response|fault|explanation|attitude|behaviour|tone|preparation|presentation|english|structure|example|examples|code|solution|delivery|slides|part|reply|approach|thinking|model ... was|were|is|seemed|felt|came .. unclear|confusing|chaotic|vague|rushed|messy|unrealistic|too_long|too_short|superficial|disjointed|cold|theoretical|badly|poorly|harsh|confused|badly_structured|poorly_structured
i|i've|i'd was|felt|am|came|may|might|did|seemed|got|sounded|must|became|answered|explained|prepared|handled|had ... unclear|confused|confusing|chaotic|vague|rushed|messy|unprepared|nervous|poorly|badly|late|rude|arrogant|cold|disorganised|distracted|dismissive|tired|harsh
unconscious bias
bias|prejudice testing|correction|variance|exercise|question|in|training|task|detection|mitigation|adjustment
i|i'd|i'll don't|never|didn't|do .. not? .. blame
blame nobody|no_one|myself|only
hostile|rude|angry|difficult|chaotic customer|customers|guest|guests|client|clients|caller|patient|parent|takeover|witness|stakeholder|environment|data|scenario
pleasantly|happily|positively|not surprised|surprising
surprised .. myself|how_much|at_how|by_how .. i|enjoyed|liked|interesting
was|felt|were|is|seemed .. fair|fairly
i .. could|should|might|would|ought .. have .. told|said|mentioned|warned|informed
you|they|panel|team never|didn't .. make|made|rush|rushed|let_me_feel
i|if_i|i'd .. interrupted|ignored|waited|misread|cut|talked_over|kept|did_not|didn't
waste reduction|management|collection|water
late arriving|events|data
too much|little time on|with
i .. ran|spent|took|had|left .. too much|little|long|short|few
if|as|too .. much|long .. time .. has|have .. passed|gone
disappointed|upset .. of_course|but|naturally|not_to|in_myself|with_myself|with_my
clearly|obviously you .. explained|set|put|said|described|answered|told
how clearly
""",
    "press": """
expect|expected|expecting|await|awaiting .. reply|answer|response|explanation|justification|feedback|reasons|details
assume|take_it|conclude .. silence|that_you|you .. means|have|hide|nothing|not|agree
something to hide
obliged|duty .. to .. explain|answer|reply|tell|give|provide
competitor .. has|have|made|offered|already|wants|would
treat .. this .. as .. urgent|priority|matter
priority
two|three|five|# working|business days
soonest
give|giving you .. ring|call|buzz
keep|continue|go_on writing|asking|calling|trying|emailing .. until|till|you
until .. i .. get|have|receive|hear
trust|assume|assuming|confident|sure .. you|that_you|i .. will|can|shall .. reply|answer|respond|send|get_back|hear|receive|help|provide
by .. return
no later|longer than
time|clock .. pressing|short|running|ticking
waiting|wait for|on your .. answer|reply|response .. before|to_decide|and|so
i .. need|want|require .. to .. know|decide|hear .. by|before|now|today|soon|this|urgently|quickly
need to|must decide|answer .. by|before|soon|this
hope|expecting|expect to .. hear|receive|get .. by|within|before|today|tomorrow|this
drop|stop|come|pop by|in .. your .. office|reception|desk
respond|reply|answer|feedback .. is .. mandatory|required|expected|due|overdue
overdue
ceo|managing_director|press|newspaper|social_media .. will|hear|know|interested|about
silence .. speak|speaks|tells|as_an|as_a|will_be_taken|will_tell|will_mean
not .. go .. away
decency
by|before|until|no_later_than|not_later_than|latest|till .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekend|noon|midday|eod|cob|today|close_of_business|end_of_business
by|before|until .. end .. of .. week|month|day|today|tomorrow|business
by next week|monday|tuesday|wednesday|thursday|friday
within|in the? next? # hours|days|hour|day|week|weeks|working|business
within a|the|this|one week|day|fortnight|month
this|today|tomorrow week|afternoon|evening|morning .. at_the_latest|latest
deadline for|is|of .. your|reply|answer|response|my
i|we .. expect|expecting|demand|demanding|insist|insisting|require .. a|an|your|the|you|to|that|on|from|full|this|at|some|feedback|proper|it|answers|detailed|honest
i .. will|shall|going|plan|intend|to .. call|ring|phone|calling|ringing|phoning|visit|chase|escalate|come_by|drop_by|contact|follow_up .. you|your|by|the|in|again|it|to|hr|round|into|on|with|tomorrow|if
i'll|i'm .. call|ring|phone|calling|ringing|visit|chase|escalate|come_by|drop_by|contact|follow_up .. you|your|by|the|again|it|to|hr|on|with|tomorrow|if
read receipt
confirm .. receipt|you_have_received|that_you|reading
acknowledge receipt|this
otherwise|or_else i .. will|shall|have|must|am|would|need|may|can|might|assume
i'll|i_will|i_shall|i_would .. have_to|be_forced .. to? .. assume|conclude|contact|escalate|go|take|tell
if ... do|don't|not|no|fail ... hear|reply|respond|answer|response ... i'll|will|shall|must|have|assume|conclude
failing|failure to|which|that|reply|respond
owe|owes|owed .. me|us|candidates|applicants|every|it|an
least .. you|company|one .. can|could|should|owe .. do|give|offer|say
entitled to|entitlement
have|has|got|every|my|a|the right to|as
my right
you|company|it .. must|obliged|required|bound|surely .. reply|answer|respond|give|provide|explain|tell|supply|share
i must .. insist|ask|have|know|receive|get
need|require .. your|an|this|the|a .. answer|reply|response|feedback .. by|before|soon|quickly|today|urgently|now|this|in|to|so
have|received|with|holding|got|hold|considering|weighing .. other|another|competing|second|two|several|better|an .. offer|offers .. from|elsewhere|on|by|in|waiting|at|pending|to|so|and|that
another|other|competing|second|two|several|different company|companies|employer|employers|firm|offer|offers .. interested|waiting|has|have|want|wants|on_the_table|pending|made|is|are|offered
before i .. accept|sign|commit|reject
your .. competitor|competitors
review|reviews .. glassdoor|kununu|indeed|google|trustpilot
glassdoor|kununu|trustpilot
post|share|publish|write|tweet .. about|this|my|it|publicly|experience|story .. online|publicly|linkedin|review|twitter|with_others|social
time is|time's .. short|running|pressing
reply|respond|answer|response|feedback|hear|back .. to|from|me|you|required|needed|is .. today|tomorrow|soonest|now|required|mandatory|immediately|promptly|urgently|quickly|expected
look|looking forward to .. prompt|quick|swift|speedy|immediate|early|rapid
look|looking forward to .. response|reply|answer|hearing .. soon|today|shortly|promptly|without|by|this|tomorrow|quickly
without .. further|any|undue delay
final|last|third|second reminder|warning|notice|request|attempt
still|yet|again .. waiting|no|not|haven't .. for|received|had|heard|got .. reply|answer|response|feedback|anything|back|your|a
high time
make sure|see_to_it .. you|that .. reply|answer|respond|send|get
don't|not forget|fail|ignore .. to|this|me .. reply|answer|respond|message|email|mail
at the latest
escalate|escalating
answer|reply|hear|know|response .. before then
later today|tonight .. if .. possible|you
""",
    "press ok": """
owe|owes .. nothing|no
do|does not|n't .. expect|await .. reply|answer|response|explanation|feedback
don't|not|never|no|without .. expect|expecting|expected|await .. anything|reply|answer|response|long|detailed|an|a
my priority|priorities
i .. expected|expect .. less|more .. of_myself|from_myself
hope|expecting .. to .. hear .. from .. other
until .. i .. have .. something
no|not|without|never|isn't|nothing|nor|neither .. rush|urgent|hurry|pressure|urgency|deadline|immediate|prompt|obligation|immediately
urgent|immediate care|treatment|response_team|department|desk
thank|thanks|appreciate|appreciated|grateful ... prompt|promptly|quick|quickly|immediate|immediately|within|by|before
for|the|a|such_a|with .. prompt|quick|swift reply|answer|decision|message|news|response|update|note|call|turnaround|feedback
i'll|i'd|we|i'm|i_will|i_can|i_shall|i_would .. send|let|answer|confirm|return|gladly|have|be|reply|get_back ... by|before|within|until|tomorrow|promptly
expected|expect|expecting .. too|it|my|nothing
i .. expected|expect .. that|to .. learn|hear|be|meet
don't|not|never|no .. expect|expecting|demand|insist|require|need|feel
before|by|until|at .. my|our|next|your .. interview|round|start|application
offer|offers .. of .. advice|help|feedback
by then|next_year|the_time|the_end .. of .. interview|exercise|task|process|session|presentation
wrote|write|writing|responded|replied|reply|told|called|answering|reacted|answered|came_back|decided|decide|deciding .. so|very|back .. promptly|quickly|immediately
i .. immediately|promptly|at_once .. noticed|felt|saw|knew|understood|liked
competitor|competitors analysis|research|slide|exercise|question|task|case|landscape
in|during|about|within|over .. last|past|our|first .. #? days|day|weeks|hours|minutes
no|nor|neither reply|answer|response|feedback .. needed|required|expected
i .. must .. say|admit|have_|thank|confess
you .. must|are .. not? .. be|very|able|busy|have|get|receive|hear
you|that_you|if_you .. not .. able|obliged|required|bound|have_to
not|aren't|no obliged|required|bound|entitled
within|in # .. days|hours|minutes .. of|was|after|i|we
by|before|until .. tomorrow|friday|monday|tuesday|wednesday|thursday|weekend|end|next .. as_you|as_agreed|as_requested|you_asked
for|on|of .. immediate start|environment
i .. call|ring|phone .. you .. as_you|as_agreed|at_the|if_that|whenever|when
let me know .. by
""",
    "offer taken": """
as you .. suggested|offered|proposed|asked|requested|kindly|said|agreed
as agreed|requested|suggested|offered|proposed
you .. offered|suggested|proposed|invited|mentioned|named
your .. offer|suggestion|invitation|proposal|slot|deadline
happy|glad|pleased|gladly|works|suits|suit|available|free
""",
    "compare": """
person|candidate|one|applicant|nurse|colleague .. you .. took_on|hired|chose|picked|appointed|went_with|selected|preferred
beat|beaten me
ranked
simply|just more|better .. experienced|qualified|suited
who|whom .. you .. went|chose|choose|hired|hire|picked|pick|selected|preferred|took|appointed|settled|decided
chosen|hired|picked|selected|preferred|successful .. one|person|individual|hire|applicant|colleague
top .. of .. list|ranking|field|pool|group
tipped the balance|scales
edge .. over
set|sets|put|puts .. them|him|her|others|candidate .. apart|ahead
stand|stood|stands .. out .. from|compared|among
internal candidate|applicant
their|his|her .. experience|qualifications|background|answers|degree|score|scores
successful|chosen|selected|winning|hired|preferred|other|others|appointed|final|competing|internal candidate|candidates|applicant|applicants|finalist|finalists|person|people|ones
who|whom .. got|hired|chosen|selected|picked|appointed|hire|choose|select|pick|appoint|offered|won|received|successful .. job|role|position|it|instead|place|in|for
person|one|candidate|colleague|applicant|someone|somebody|whoever .. who|you|that|was .. got|hired|chose|chosen|selected|appointed|picked|won|preferred|successful|hire
what|which|why .. they|he|she|them|him|her|others|rival|rivals|winner .. have|had|did|do|does|better|more|has|offer|bring|that|instead
what|which .. had|have|has|did .. that|which i .. didn't|don't|lacked|lack|lacking|did_not|do_not|missed
better|stronger|more|less|worse|weaker|rather .. qualified|experienced|suitable|impressive|convincing|? .. than me|i_was|mine|others|the_others|i_did
compare|compared|comparing|comparison|versus|relative .. to|with|against|i|my|me|did .. others|other|rest|competition|candidates|hired|successful|field|pool|them
how ... i|my .. compare|compared|stack|stacked|measure|measured|fare|fared
stack|stacked|measure|measured up
against .. others|candidates|competition|other|rest|field|rivals
competition|competitors|rivals|rival|winner|runner_up|runners_up
someone|somebody|anyone|anybody else .. than|was|had|who|got|instead|over|better|get
chose|choose|chosen|hired|picked|selected|preferred|prefer|took|appointed|take .. instead|over|rather|them|him|her|else|ahead .. of|than|me
instead|ahead of me
over me
other|others|rest .. scored|score|scores|did|do|answered|answer|perform|performed|solved
scores|marks|results|answers|rankings|qualifications|backgrounds|profile .. of .. others|other|candidates|applicants|successful|hire
average|highest|best|top|median score|scores|mark|candidate
did better|worse than
new|latest|incoming colleague|hire|joiner|starter|recruit ... me|i|mine
among the finalists|others|candidates|applicants
""",
    "rank": """
was|am i|it .. a? close? second|third|runner_up
who beat me
we|us|i|all .. was|were ranked|placed|scored
close|near .. to .. top|winning|being_chosen|getting
runner up
in the top
where|how .. did|do .. i|my rank|ranked|place|placed|finish|finished|score|scored .. among|in_the_ranking|against|compared|overall|relative
know|tell|say|told|curious|learn|wonder .. where|how .. i .. came|ended_up|landed|finished|ranked|placed .. of|among|out_of|out
where .. did i|my .. rank|place|finish|stand|come
my rank|ranking|placing
ranking|shortlist|list|leaderboard position|place|rank
rank|ranked|ranking|placed .. among|against|in|compared|on|relative|above|below|second|third|me
how close|far .. was|were|did .. i
was|did|am|were|come|came|finish .. i|me? .. second|runner_up|third|close_second .. choice|place|best|in_line
how many .. candidates|applicants|people|others|were|applied|finalists
""",
    "compare ok": """
wish|wishing|congratulate|congratulations|congrats|hope|best|glad|pleased|happy ... candidate|colleague|person|hired|chosen|chose|successful|new|whoever|hire|applicant
who|whoever|person .. joins|gets|got|chosen .. best|well|luck
someone|somebody|candidate|person|applicant|another|other .. with|whose .. more|better|closer|stronger|greater|deeper|longer
other .. candidates|candidate|people|applicants .. to .. interview|see|get|manage|reply
stronger|more|better .. than .. i_expected|my|last|usual|before|planned|necessary
competition|competitor|competitors|rivals .. analysis|strong|research|slide|question|exercise|section|task|case|tough|fierce|high|policy|law
understand|know|accept|respect|realise|realize ... candidate|candidates|someone|competition|applicants|person|strong|others|chose|chosen|another
not|n't|without|never|nor|don't|no ... compare|compared|candidate|candidates|others|hired|person|chosen|comparison|rank|someone|anyone
how i .. could|can|might|should|would .. place|rank|stand|measure
who .. i|to .. ask|contact|write|talk|speak|thank
someone|somebody|anyone|person else|who|best .. in|on|at|could|would|is|to .. team|company|better|ask|answer|knows|share|put|contact
over me to|in|that|at
""",
    "pitch": """
strongest|best|finest|hardest_working .. you .. will|could|would|can|are_going_to .. ever? find|meet|hire|get
strong|natural|good|great|obvious|logical .. fit|match|choice .. for .. this|the|your|role|job|team|and
excel .. in|at .. it|this|the|role
best|greatest .. hire|decision|asset|employee
highly|extremely|very|strongly .. motivated|driven|organised|qualified|skilled|experienced .. professional|person|individual|candidate|with|and|worker
excellent|outstanding|exceptional|strong|superb .. communication|people|interpersonal|organisational|leadership|technical|analytical skills
track
my|the skills|experience|background|profile|strengths .. are|is|were|was .. exactly|precisely|just|what .. what|your|the
exactly|precisely what .. your|you|the|larkfield .. need|needs|require|requires|looking|want|asked
i|would|could|will .. bring|bringing|add|offer|contribute .. energy|value|reliability|passion|enthusiasm|expertise|skills|experience|strengths|dedication|drive|commitment|creativity|knowledge|ideas
tick|ticked|meet|met every|all .. box|boxes|requirement|requirements|criteria|criterion
no|without doubt .. right|best|could|would
you .. would|will|won't .. find .. better|more
committed|dedicated|passionate|driven .. professional|team_player|worker|individual
hard working|worker
quick|fast learner|learning
shortlist .. me .. because
i .. am|remain .. your|the .. man|woman|person|one .. for
any team|company|employer would .. lucky
ideal|perfect|best|strongest|outstanding|exceptional|unbeatable|uniquely|perfectly|ideally|excellent candidate|person|fit|match|choice|suited|qualified|placed|addition|profile|asset|hire
right|strong|great candidate|person|fit|match|choice|addition|hire .. for
asset|valuable|invaluable .. to|for|addition|member .. your|the|any|team|company
i|my .. meet|met|fulfil|fulfill|tick|match|satisfy|exceed|fit|have .. all|every|each|perfectly|exactly .. requirement|requirements|criteria|criterion|box|boxes|what|your|qualifications|skills
proven|strong|excellent|impressive|long|solid|outstanding track|record
track record
i|my .. can|could|would|will|am .. offer|bring|contribute|deliver .. you|your|value|great|exactly|immediately|real|much|fresh
i .. bring|offer|possess|boast|excel .. with|to|in|at|extensive|strong|a|both|the|years|exactly|#
hit the ground
add|adding|bring|bringing .. real|great|immediate|lot|much|value|a .. value .. to
nobody|no_one|few|hardly_anyone|no_other .. has|have|can|could|would|better|knows|know|more|candidate|matches
you|company .. not|never|won't|be .. regret|disappointed_in|find_anyone|find_a_better
losing|missing|lose|miss .. out .. on|a .. someone|me|good|great
my|your skills|experience|background|qualifications|strengths|profile|abilities .. make|makes|made|match|matches|fit|fits|align|aligns .. me|exactly|perfectly|your|what|precisely|all|with|closely
perfect|exact|ideal match|fit
my .. many|extensive|long|vast|wide years|experience|expertise
years|decade|decades of .. experience|expertise|leadership|success .. in|as|with|and
natural|quick|fast|born|gifted leader|learner|communicator|salesperson|teacher|motivator
as|see .. my cv|resume .. shows|show|see|proves|demonstrates
highly|extremely|deeply motivated|qualified|skilled|experienced|driven
i .. start|join|begin .. immediately|next_week|tomorrow|monday|straight_away|right_away|at_once|next_month|on_monday
available immediately|at_once
flexible .. on|about|regarding|with .. salary|pay|hours|terms|location
lower|reduce|negotiable .. salary|pay|expectation|expectations
work .. for .. free|less|nothing
trial|probation .. day|week|period|month .. free|unpaid|prove
unpaid
prove .. myself|to_you|you_wrong
""",
    "weak pitch": """
# years|decades .. of|in|as|experience
years .. of|? experience|practice
i|i've|and|also|, .. led|managed|increased|grew|built|launched|delivered|reduced|saved|won|achieved|exceeded|generated|designed|introduced|implemented|cut|doubled|tripled|trained|founded|created|published|raised|supervised|headed|coached|migrated|automated|negotiated|closed
launched|won|built|led|managed|increased|saved|published .. #|a|several|many|revenue|sales|costs
i|i'm|hold|have|speak|am .. certified|fluent|qualified|degree|master's|masters|mba|phd|diploma|certificate|certification|certifications|licence|license|accredited|chartered|distinction
speak .. # .. languages|fluently
my .. skills|expertise|strengths|qualifications|achievements|certifications|references|skill|portfolio|grades .. in|include|includes|are|with|range|set|speak|as|show|shows
by|over|of # percent|%|million|thousand
revenue|sales|costs|turnover by|of #
team of #
award|awards|awarded|prize|prizes
employee of the
""",
    "weak pitch ok": """
# .. years|months .. ago|later|from|time
in|after|for|next # years
how|whether|when|where|if|what|that|which|why|answer|example|exercise|task|question|discussion|presentation|told|explained|talked|described|about|part|way .. i|the|we ... designed|built|led|managed|delivered|presented|handled|ran|created|introduced|closed
team of # .. interviewers|panel
my .. portfolio|skills|skill|strengths|references|grades
i've|i|and|also .. closed
""",
    "call": """
call|ring|phone|telephone me|us
a|an|short|brief|quick|minute|min|hour|hour's|phone|telephone|video|zoom|teams|skype|informal|longer|long|debrief|proper|full call|chat|phonecall|conversation|meeting|videocall|coffee|lunch
for .. a .. call|chat|coffee|conversation|talk|meeting|lunch|debrief
we|i|us|let's|like .. to? .. speak|talk|meet|discuss|chat .. to|with|up|again|this|over|by|on|in|briefly|it|? .. phone|you|call|person|zoom|teams|coffee|video|face|briefly|further
on|over|by .. phone|telephone|zoom|teams|skype
hop|jump on
#|half_an .. minutes|minute|min|mins|hour|hours .. call|of_your|phone|chat|talk|speak|conversation|zoom|meeting|to_discuss|on_the
half an hour|day
an hour
""",
    "call ok": """
glad|happy|delighted|privilege|honour .. to .. meet|talk|speak|chat|see
thank|thanks|appreciate|appreciated|enjoyed|grateful ... call|calls|phone|conversation|chat|talk|meeting|speak|speaking|talking|phoned|hour|meet|lunch|coffee|minutes|telephone|ringing|calling
pleasure|nice|good|great|lovely|pleasant .. to|a|? .. call|phone|conversation|chat|meeting|speaking|talking|meet|speak|talk
on|during|in|after|from|since|at|of|before|about .. our|the|that|your|my|last|first|today's|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|her|his .. call|phone|chat|conversation|meeting|talk|interview|lunch
when|as|after|since|that|what|things .. we|you|i .. spoke|talked|met|discussed|chatted|speak|talk
cold|sales|mock|support|client|customer|prep|triage|conference|discovery call|calls
news|told|telling|rejection|rejected|answer|decision|rang|called ... phone
conversation|meeting|call|talk .. with .. an|the|difficult|angry|customers|clients|guest|customer|parent|client|pupil|patient|stakeholders|my
the hour|hours|half
no .. need|call .. call|needed
speak|talk|talking|speaking|meet .. to|with|about .. the|a|my|their|client|customers|panel|team|them|our|that|joel|people|stakeholders|? .. panel|team|customers|clients|stakeholders|people|manager
how|what|way|where|if|when .. to|i .. speak|talk|meet|present .. to|with|about|in|more|less
one|1 to|on one|1
in|into .. a|the .. conversation
""",
    "by choice": """
or|alternatively|otherwise|either|instead|equally ... call|chat|talk|phone|speak|ring|meet|conversation
alternatively|instead|equally|whichever|whatever
if|should|unless .. you|that|that's|it|it's|this|easier .. prefer|easier|suits|rather|better|convenient|simpler|quicker
if easier|preferred|simpler
rather than writing|typing|write|type
prefer|preferable
happy|glad .. to .. call|ring|speak|talk|phone|instead|jump|take|chat|also
also|too
""",
    "in writing": """
by|via|in|over email|e_mail|mail|writing|text|message
email|mail|reply .. is|would|works
a|one|two|few|short|couple_of|of|brief line|lines|sentence|sentences|bullet|bullets|note|reply|words
""",
    "attach": """
attached|attaching|attach|enclosed|enclose|enclosing|attachment|attachments
please find
short|brief|quick|small|online|google|feedback|anonymous|complete|fill|filling|answer|minute|linked|this|my .. survey|questionnaire|poll|typeform|surveymonkey|feedback_form|google_form
google|microsoft|ms forms|form
fill|filling|complete|completing .. in|out|this|the|short|my|a|it .. form|survey|questionnaire|template|sheet|table
fill it in|out
survey|questionnaire|form|template .. below|linked|here|link
click|clicking .. here|this|the|on|link|below
here .. is|link .. link|calendar|to
this|following|my|attached|booking|calendar|the|a link .. below|to|here|takes|is|for
calendly|typeform|surveymonkey|doodle|dropbox
book|pick|choose|schedule|select|grab|reserve .. time|slot|appointment
my .. calendar|calendly
calendar|meeting|zoom|teams invite|invitation|link
tick|rate|score .. the|each|me|boxes|box|following|on|my .. boxes|box|from|following|scale|each|category|categories|#
""",
    "attach ok": """
form|survey .. of|an|opinion
link|links .. between|from|up|with
no|not|without|nothing|haven't|never .. attachment|attachments|form|forms|survey|link|links|attached|attach
attached to|great|importance
attachment theory|styles|to
survey|form|questionnaire design|question|exercise|task|analysis|data|methods|methodology|results|validation|team|work
in|whatever|any|some|which|good|short|bullet|written form
you|kindly|letter|email|the .. attached
""",
    "delay": """
apologies|apologise|apologize|sorry|excuse|forgive|forgiveness|pardon ... late|delay|delayed|slow|lateness|belated|belatedly|time|weeks|months|while|sooner|earlier|long|silence|tardy|wait|now|only
late|belated|belatedly|delayed|tardy|overdue reply|answer|message|note|email|thanks|thank|response|question|request|ask|in|than|day|getting|asking|writing
later than
late|long|ages .. to|in|for .. be? .. ask|asking|write|writing|reply|replying
i|i'm|it|it's|this|my|that|know|realise|realize|aware .. late|a_while|some_time|weeks|months|long|ages
some|a|few|good|long|quite|several|many|# .. while|time|weeks|weeks'|months|month|bit .. ago|passed|since|late|on|later|after|back|gone|behind
been .. while|weeks|time|months|long
should|would|meant|wanted|intended .. have|to .. written|asked|write|replied|reply|ask|thank|thanked|been_in_touch .. sooner|earlier|before|at_once|straight|then|much|weeks
much|rather|very|so|this|a_bit|quite|somewhat late
memories|memory .. fade|fades|faded|fresh
only now|just_now
long after|since|time
belated|belatedly
delay
""",
    "many asks": """
third|fourth|fifth email|message|reminder|mail|letter|attempt|request|note|time
second reminder
written|emailed|asked|messaged|wrote|called|tried|contacted|reminded .. you|to|already|several .. twice|several_times|again|three|many_times|repeatedly|# .. times|already|without
twice|repeatedly|several_times|many_times already|written|asked|emailed|wrote
yet again
chasing .. up? again|once_more
""",
    "many asks ok": """
third|fourth time i .. interviewed|applied
asked|tried .. twice|again|repeatedly .. in|during|myself
""",
    "reminder": """
following|follow|followed|circling|checking up|back|in .. on|to|about|regarding|with .. my|this|message|question|earlier|note|email|request|last
gentle|friendly|polite reminder|nudge
bring|bringing|bumping|bump|nudging .. this|my|to .. up|top|inbox
i wrote|emailed|messaged|asked .. you .. last|on|two|a|ten|earlier|about|# .. week|weeks|days|ago|#
my earlier|previous|first|last message|email|note|question|request
in case .. my|it|this|message|email|note .. slipped|got|missed|lost|buried|away|went
""",
    "round letter": """
sending|sent|writing|wrote|asking|asked|send|ask .. same|this|identical .. message|email|question|to|letter|note|mail .. to? .. everyone|all|each|every|others|both|whole|colleagues|several
to|asking|asked|wrote .. all|each|every|everyone|both .. of|member|members|interviewer|interviewers|on .. you|panel|interviewers
dear|hi|hello all|both|everyone|panel|colleagues|team_members
copied|copying|cc'd|cc'ed|cc
""",
    "builds on": """
you|your|panel|team|manager|they|note|message|letter|email|call .. mentioned|said|wrote|noted|pointed|raised|suggested|remarked|observed|listed|named|highlighted|flagged|commented|advised|mention
you|your|they .. told|gave|explained|shared .. me|us .. that|about|feedback|point|points|the_points|reason|reasons|your_feedback
your|the|that|those|for .. feedback|comment|comments|point|points|remark|remarks|observation|observations|advice|hint|hints|notes|reason|reasons|explanation|suggestion|suggestions .. on|about|that|regarding|concerning|you|already|in|made|of|was|is|were|helps|makes|and
as|what|that|when|where you .. said|wrote|mentioned|pointed|noted|put|explained|described
already .. shared|told|given|gave|mentioned|explained|said|pointed
""",
    "call answer": """
call|calls|phone|ring|speak|talk|chat|telephone|slot|zoom|teams|meet|conversation|video
""",
    "alternative answer": """
other|alternative|similar|future|another|new|different|suggested|junior|that|second|later role|roles|position|positions|vacancy|vacancies|opening|openings|job|opportunity|opportunities|post|team|one
talent|candidate|applicant pool|pipeline|bank|database|community
keep|stay|kept|be|remain .. me|my|in|on .. touch|contact|file|mind|details|cv|application
on file
apply|reapply|applying|reapplying .. again|for|in|next
consider|considered|considering .. me|for .. the|for|other|future
""",
    "pitch ok": """
on|back_on|keep track
track of|changes|record_of_my
bring .. an|a|more|my|one|some .. example|examples|question|questions|notes|numbers|data|laptop|case|structure|clarity
bring .. better|more
wish .. add .. that
""",
    "haste": """
at your earliest
as soon|quickly|early|fast as .. possible|can
asap|urgent|urgently|urgency|immediately|immediate|forthwith|promptly|prompt
""",
    "reply word": """
answer|answers|reply|respond|response|feedback|hear|back|explanation|matter|confirm|send|contact|attention|help
""",
    "mild blame": """
surprised|surprising|astonished|baffled|puzzled|stunned|amazed|bewildered|perplexed|confused|shocked .. by|that|to|at|given|when|why|about|how|because
way|how .. i|you|it|this|things|interview|process .. was|were|treated|handled|conducted|run .. treated|handled|conducted|spoken|badly|poorly|run
""",
    "pleased": """
happy|good|well|kind|kindly|pleasant|pleasantly|warm|warmly|friendly|lovely|glad|enjoyed|enjoy|interesting|welcome|welcomed|open|fair|fairly|much_i|respect|respectfully|great|comfortable|easy
""",
}

WORDS = Words(
    language="en",
    phrases=PHRASES,
    greetings="""
hi
hello
hey
hiya
dear
good morning
good afternoon
good evening
good day
greetings
morning
afternoon
to whom it may concern
""",
    closings="""
kind
kindest
best
warm
warmest
warmly
many thanks
thanks
thank you
with
cheers
regards
yours
sincerely
respectfully
all the best
all best
love
take care
speak soon
gratefully
faithfully
cordially
thanking you
with many thanks
ta
bye
have a
""",
    generic_greetings="""
to whom it may concern
sir or madam
sir madam
sirs
sir
madam
hiring manager
hiring team
recruiting team
recruiter
recruitment team
hr team
hr department
hr
human resources
team
all
everyone
folks
there
interviewer
employer
colleagues
panel
""",
    months=(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    weekdays=(
        "monday|mon",
        "tuesday|tue",
        "wednesday|wed",
        "thursday|thu",
        "friday|fri",
        "saturday|sat",
        "sunday|sun",
    ),
    numbers=(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    negators="not no never without nor neither cannot don't doesn't didn't isn't wasn't aren't weren't won't wouldn't "
    "can't couldn't shouldn't haven't hasn't nothing nobody hardly",
    question_words="what how which why where who whom whose when whether",
    articles="the a an my your our this that his her their",
    common="a all am an and any anything are as ask at be but can could do ever every everything for from get give "
    "good have help her him his how if in is job just know me more most much must my need never no not nothing "
    "now of on one only or our out please really role say see so some someone something still tell thank thanks that "
    "the them they thing this to today up very want was we well were what when where which who why will with would "
    "yes you your again always best better chance feedback honest hope important interview soon urgent wrong",
    capitals="i i'm i'd i'll i've hr cv english german french spanish dutch portuguese british american european "
    "christmas easter linkedin zoom teams excel powerpoint word google skype europe uk us usa eu star ok pm am ps ai re",
    with_person="with met meet meeting by from see seeing thank",
    at_place="in at near",
    hints={
        "about": "on about",
        "and": "and or",
        "minutes": "minute minutes min mins",
        "hours": "hour hours hour's",
        "half an hour": "",
        "half": "half",
        "interviews": "interview interviews conversation conversations round rounds stage stages",
        "units": "minute minutes min mins hour hours day days week weeks month months year years line lines sentence sentences "
        "word words bullet bullets point points second seconds",
        "exercise heads": "task exercise assignment test simulation challenge",
        "plain modifiers": "the a an my your our this that last first second third final next same short long main one each every "
        "technical practical written oral little whole other interview job take home online panel timed small big own "
        "actual live hard easy on in during for and of to follow up warm closing opening trial assessment revised interesting fair unfair proper real good great fine nice lovely clever tricky tough "
        "difficult challenging demanding useful helpful enjoyable thoughtful serious quick brief full",
        "future": "next future another other any similar later coming more every each",
        "place nouns": "office site branch store plant shop factory warehouse lab studio campus team hospital school",
        "later days": "by next until till this before every any following from",
    },
)
