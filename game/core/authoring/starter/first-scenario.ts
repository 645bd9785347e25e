/** The scenario of a new folder; its first line, for editors, is put in front of it. The comments are its lessons. */
export const FIRST_SCENARIO = `# A small scenario that works: five weeks, four people, one sheet of names. Play it once, then make it yours.
#
# In the Workshop you read this under Text, and what does not fit is marked while you write. Story draws what comes when, and
# Balance says who gets what. With an editor of your own, these commands do the same:
#
#   npm run -s two-hats -- check FOLDER      says what is wrong, and where
#   npm run -s two-hats -- play FOLDER       plays it in the terminal
#   npm run -s two-hats -- preview FOLDER    plays it in the browser and follows each save
#   npm run -s two-hats -- simulate FOLDER   plays it thousands of times and says who gets what
#
# Text behind a # is a note to yourself and is not read. Whatever you will refer to has an id: amira, onePage. Players never
# see an id. The manual, scenarios/README.md, explains every word used here.

format: two-hats/1
title: The dark path
summary: The lamps on the path behind the school go off at nine. Training ends at half past nine.
assignment: You have five weeks. See to it that people get home by the path, and that somebody keeps it so.
language: en
country: NL
policyArea: publicSpace # one of five; the manual lists them, section 4.1
coCreation: communityCapacity
minutes: 10
difficulty: 1
place: school
goals: [roleSwitching, listening] # what it trains
fiction: The path, the people and all sums are invented.

# Where the player begins. Every number is whole.
start:
  hat: publicServant # the badge on; the other hat is networkManager
  turns: [1, 1, 1, 1, 1] # five turns of one week each
  hours: 6 # each turn, less than all good work takes
  funds: 850 # euros, for the whole game
  energy: 80
  cover: 25 # political support; below 20 what needs backing is closed
  pillars: {legitimacy: 30, design: 10, accountability: 45, embedding: 5}

# What citizens get out of it, 0 to 100. Players never see that number, they see something that can be counted.
value:
  start: 15
  seen: {unit: people on the main road, at0: 40, at100: 0}

# What is not up for discussion. The briefing shows it.
fixed:
  - The lamps stay off where bats nest. That is the law.

# What is really the case, drawn by lot at the start; nobody is told as such. A second game may differ.
truths:
  roost: {oldOak: 2, bridge: 1} # the old oak is twice as likely

# Notes of your own. An effect changes them, a condition reads them.
flags:
  lampsLow: {initial: false}

# The people. Each has interests (what they could tell) and questions (what you can ask).
actors:
  amira:
    name: Amira
    role: Trains the girls’ handball team, Tuesdays and Thursdays.
    sector: citizens
    key: true # value rests on her trust
    trust: 30
    engagement: 25
    expects: networkManager # talks to a neighbour more easily than to the municipality
    gives: 4 # hours of her own that she is willing to spend
    wants: That nobody rides home alone.
    portrait: {head: mediumBangs, facialHair: none, wears: hoodie} # what you leave out is drawn by lot
    moods:
      shut: "“We have training.”"
      open: "“Come in, mind the balls.”"
    interests:
      phones:
        text: "They light the path with their phones, seven in a row. The last one walks backwards."
        tells: networkManager # asked in the other hat she says nothing of it
        confided: true # to use it in the other hat you need her leave
        leave: "“Tell them about the phones. Leave out who walks last.”"
    questions:
      howHome:
        text: How do they get home?
        says: She puts the ball down.
        reveals: phones
        refused: "“By bike. It is in the letter we sent.”"
        echo: {amira: "“You asked how, not whether.”"} # her line at the end of the turn
  joost:
    name: Joost
    role: Has counted bats for the nature club since 1998.
    sector: civilSociety
    key: true
    trust: 35
    engagement: 30
    expects: publicServant
    gives: 6
    wants: A promise that outlives the alderman.
    portrait: {head: short3, facialHair: full2, wears: jacket}
    interests:
      amber:
        text: "White light drives them off. Low amber light does not. I wrote that to you, twice."
        tells: publicServant
    questions:
      whyDark:
        text: Must it be dark all the way?
        reveals: amber
        refused: "“Ask the municipality. They have my letters.”"
  lies:
    name: Lies
    role: Runs the public lighting, your colleague.
    sector: ownOrganisation
    trust: 45
    engagement: 40
    expects: publicServant
    wants: One rule for all paths.
    portrait: {head: grayMedium, facialHair: none, accessories: glasses}
  haddad:
    name: Ms Haddad
    role: Director.
    sector: leadership
    trust: 45
    engagement: 40
    expects: publicServant
    wants: To read it here first, not in the paper.
    portrait: {head: bun, facialHair: none, wears: cardigan}

# What people have with each other: 0 nothing, 1 they know each other, 2 they work together.
ties:
  amiraJoost: {between: [amira, joost], level: 0, text: They have only met in the letters page.}

# A colleague with two to four objections, all of them reasonable. Something settles each of them.
barriers:
  lighting:
    owner: lies
    title: One rule for all paths
    objections:
      whoPays: {text: Who pays for the amber lamps?, settledBy: limit, settled: "“Six lamps, one season. That I can sign.”"}
      everyPath: {text: Will every path want this now?, settledBy: evidence}

# What can be done. A hat that is not named under hats does not have the power to do it.
actions:
  rideAlong:
    title: Ride home with the team
    hint: You see what they see, and what they do not.
    family: connecting
    hats: {networkManager: {}}
    with: amira
    guard: done.rideAlong * 2 < week # at most every other week
    closed: Not this week. They would think you are checking.
    cost: {hours: 2, funds: 40, theirs: 1} # a set of bicycle lamps
    effects: {trust.amira: +8, engagement.amira: +4, legitimacy: +3, value: +2}
    draw: weather # chance has a say; see outcomes
    echo: {amira: "“You had no lamp on your bike either.”"}
  countBats:
    title: Count bats with Joost
    hint: He talks while he counts.
    family: connecting
    hats:
      publicServant: {}
      # What a hat says replaces 'says'; its effects replace those of the same name; the rest is added.
      networkManager: {effects: {tie.amiraJoost: +1, trust.joost: +4}, says: You bring Amira. She is good at counting.}
    with: joost
    cost: {hours: 2, theirs: 1}
    serves: joost.amber # helps more when you know it
    once: true
    says: Nineteen, and all of them fly over the water.
    effects: {trust.joost: +8, value: +4}
  onePage:
    title: Write one page with Lies
    hint: Six lamps, one season, one name.
    family: processAgreements
    hats: {publicServant: {}}
    with: lies
    cost: {hours: 2}
    once: true
    says: "“Six lamps until the end of March. After that we look again.”"
    settles: lighting.whoPays
    effects: {accountability: +5, design: +4}
  tryLamps:
    title: Hang two amber lamps for a week
    hint: It makes use of what Amira told you.
    family: exploringContent
    hats: {publicServant: {}}
    with: joost
    uses: amira.phones # told in confidence: ask her leave first, or it costs her trust
    cost: {hours: 1, funds: 240}
    backing: true # closed while cover is low
    once: true
    says: Seven phones stay in seven pockets.
    settles: lighting.everyPath # it counts as evidence
    effects: {accountability: +6, value: +5, flag.lampsLow: true}
  putOnTable:
    title: Put the sheet on the table
    family: processAgreements
    hats: {publicServant: {}, networkManager: {}}
    cost: {hours: 1}

# Chance that is seen as chance. Weights say how likely.
outcomes:
  weather:
    dry: {weight: 3, text: It stays dry. They sing.}
    rain: {weight: 1, text: It pours. Nobody complains but you., effects: {energy: -3}}

# Questions that wait for an answer. This one is an anchor: the same week for everybody, answered before and after advice.
dilemmas:
  floodlight:
    title: A floodlight by Friday?
    situation: "A councillor counted {seen} people on the main road. She wants one big lamp by Friday, and asks you to order it."
    anchor: true
    angriest: [amira, joost]
    advisers:
      lies: One big lamp is my whole budget for the path.
      joost: Then you need not count next year.
    options:
      order:
        label: Order the lamp
        effects: {cover: +6, value: +3, accountability: +2, funds: -520, trust.joost: -8} # each answer brings and costs
        hats: # every option is open to both hats, in words of their own
          publicServant: {says: "“It will hang there on Friday.”"}
          networkManager: {says: "“I will order it, and tell the club why.”", effects: {trust.joost: -4}}
      wait:
        label: Ask for three weeks
        effects: {cover: -6}
        promises: # kept by itself if 'when' is true by then
          answer: {text: An answer for the councillor., to: haddad, dueIn: 3, when: tabled.amberPath}
        hats:
          publicServant: {says: "“You will have it on paper in three weeks.”"}
          networkManager: {says: "“Give them three weeks. They will bring it themselves.”"}
    debrief: {question: What did you know about the lamps when you chose?}

# A sheet of three to seven names. Each has its condition; a missing name comes back as an event.
agreements:
  amberPath:
    title: Amber until ten
    text: Six low lamps burn until ten, one season long. The club counts bats, the team reports broken lamps.
    action: putOnTable
    names:
      amira: {when: trust.amira >= 42, text: If I know who I sign with., missing: amiraAway}
      joost: {when: tie.amiraJoost >= 1, text: If I know who will walk there., missing: joostAway}
      lies: {when: open.lighting == 0, text: If it has an end date., missing: liesAway}
    effects: {value: +44, legitimacy: +6, design: +6, embedding: +8}

# Three clauses, always these. 'by' is the week by whose end a clause must be agreed; here after the game.
charter:
  decision: {text: We decide together., by: 99, missing: nobodySaid}
  budget: {text: The money is for the path., by: 99, missing: nobodySaid}
  dispute: {text: We ring before we write., by: 99, missing: nobodySaid}

# News. It comes when something names it: 'event: monday', 'missing: amiraAway'.
events:
  monday: {title: Monday, text: "{seen} people took the main road last night. One of them was nine.", face: amira}
  amberOn: {title: A quarter past nine, text: "The path glows like tea. {seen} people still walk round, out of habit."}
  noWire:
    title: No wire at the bridge
    text: The bats sleep under the bridge, where the wire was to run. Lies draws a new line.
    face: lies
    effects: {value: -3}
  amiraAway: {title: Amira does not come, text: Her name stays empty. The girls ask why., face: amira, effects: {engagement.amira: -4}}
  joostAway: {title: Joost goes home, text: "“I do not sign for people whom I have never seen.”", face: joost, effects: {value: -3}}
  liesAway: {title: No end date, text: Lies leaves the line under it white., face: lies, effects: {accountability: -3}}
  nobodySaid: {text: Nobody remembers who was to say that.}

# What comes when. A storyline stands in one state and goes to another after so many weeks, on an event, or when a guard is true.
storylines:
  lamps:
    title: The path
    initial: dark
    states:
      dark:
        entry: {event: monday} # happens on entering
        on:
          agreement.amberPath: amber # the sheet was put on the table
      amber:
        entry: {event: amberOn}
        after: # looked at once, at the end of the second week here
          2: {target: habit, guard: value >= 50}
        always: {target: moved, guard: truth.roost.bridge && flag.lampsLow}
      moved:
        entry: {event: noWire}
        after: {2: {target: habit, guard: value >= 45}}
      habit: {entry: {effects: {value: +20}}, type: final} # most value comes to those who were early
  council:
    title: A councillor who counts
    initial: quiet
    states:
      quiet: {after: {1: asks}}
      asks: {entry: {open: floodlight}, type: final}

# Your director, and what can be asked of her. What is not here cannot be asked.
leader:
  actor: haddad
  does:
    settleWhoAnswers:
      asks: Will you say who answers for the path after nine?
      says: "“You do. I will put it in writing.”"
      guard: trust.haddad >= 40
      effects: {accountability: +6, cover: +6}
      wants:
        note: {text: One page before the paper writes it., dueIn: 2, when: done.onePage > 0}
      refusal: "“Not this month. Ask Lies what she needs first.”"

# After the last turn the first one that is true is told. The last one has no condition.
endings:
  aHabit:
    title: Amber until ten
    when: at.lamps.habit
    text: It is ten. Joost turns a switch, and Amira waves with her phone, which is off.
    people: {lies: She has had two requests from other streets. She has one page to send them.}
  forNow: {title: Light for now, when: at.lamps.amber || at.lamps.moved, text: It burns. Ask again in March who has the switch.}
  stillDark: {title: Nine o’clock, text: The lamps go off. Seven phones go on.}

# For the talk afterwards.
debrief:
  prompts:
    description: ["Who told whom about the phones, and in which hat?"] # in quotes: a comma would make two of it
    application: [Where in your own work are people lighting the path with their phones?]
  instructorNotes: Ask first who was angry, then show who was. The second ride is worth more than the first floodlight.
`;
