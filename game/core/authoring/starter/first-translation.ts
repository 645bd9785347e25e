/** The Dutch of a new folder, as `two-hats locale` keeps it. */
export const FIRST_TRANSLATION = `# The dark path: en → nl.
# Write each translation between the quotes. The original stands above it.
# “# of …” behind a line says of which original it was made; leave it as it is.
# “npm run -s two-hats -- locale” makes this file anew at any time; nothing that you wrote is lost.

title: "Het donkere pad" # of 253adf
summary: "Op het pad achter de school gaan de lampen om negen uur uit. De training eindigt om half tien." # of 39720e
assignment: "Je hebt vijf weken. Zorg dat mensen over het pad naar huis kunnen, en dat iemand het zo houdt." # of 984062
fiction: "Het pad, de mensen en alle bedragen zijn verzonnen." # of 611633

value.seen.unit: "mensen op de grote weg" # of b5595f

fixed.0: "Waar vleermuizen nestelen blijven de lampen uit. Dat is de wet." # of 5c103e

actors.amira.name: "Amira" # of f5e75d
actors.amira.role: "Traint de handbalmeisjes, op dinsdag en donderdag." # of a43015
actors.amira.wants: "Dat niemand alleen naar huis fietst." # of f62b37
actors.amira.moods.shut: "“We hebben training.”" # of a953b4
actors.amira.moods.open: "“Kom binnen, pas op de ballen.”" # of 0184ec
actors.amira.interests.phones.text: "Ze lichten het pad bij met hun telefoon, zeven op een rij. De laatste loopt achteruit." # of a0b9aa
actors.amira.interests.phones.leave: "“Van die telefoons mag je vertellen. Wie er achteraan loopt niet.”" # of d40388
actors.amira.questions.howHome.text: "Hoe komen ze thuis?" # of e16fa7
actors.amira.questions.howHome.says: "Ze legt de bal weg." # of 43fa15
actors.amira.questions.howHome.refused: "“Op de fiets. Dat staat in de brief die we stuurden.”" # of f848ef
actors.amira.questions.howHome.echo.amira: "“Je vroeg hoe, niet of.”" # of 019938

actors.joost.name: "Joost" # of 6ce876
actors.joost.role: "Telt sinds 1998 vleermuizen voor de natuurclub." # of 8bbb12
actors.joost.wants: "Een belofte die de wethouder overleeft." # of 196d51
actors.joost.interests.amber.text: "Wit licht jaagt ze weg. Laag, amberkleurig licht niet. Dat heb ik u geschreven, twee keer." # of e02b82
actors.joost.questions.whyDark.text: "Moet het overal donker zijn?" # of 771342
actors.joost.questions.whyDark.refused: "“Vraag dat de gemeente. Die heeft mijn brieven.”" # of c74cc1

actors.lies.name: "Lies" # of 467447
actors.lies.role: "Gaat over de straatverlichting, je collega." # of 0b479a
actors.lies.wants: "Eén regel voor alle paden." # of 2f1062

actors.haddad.name: "Mevrouw Haddad" # of 50850c
actors.haddad.role: "Directeur." # of 5c41af
actors.haddad.wants: "Het hier als eerste lezen, niet in de krant." # of 79d86b

ties.amiraJoost.text: "Ze kennen elkaar alleen van ingezonden brieven." # of ed8090

barriers.lighting.title: "Eén regel voor alle paden" # of 0dc06a
barriers.lighting.objections.whoPays.text: "Wie betaalt de amberkleurige lampen?" # of 42e2c2
barriers.lighting.objections.whoPays.settled: "“Zes lampen, één seizoen. Daar kan ik voor tekenen.”" # of e73c3f
barriers.lighting.objections.everyPath.text: "Wil straks elk pad dit?" # of 7e4658

actions.rideAlong.title: "Met het team mee naar huis fietsen" # of bf399e
actions.rideAlong.hint: "Je ziet wat zij zien, en wat zij niet zien." # of 8f7a24
actions.rideAlong.closed: "Niet deze week. Ze zouden denken dat je controleert." # of 056480
actions.rideAlong.echo.amira: "“Jij had ook geen licht op je fiets.”" # of 2e7400

actions.countBats.title: "Met Joost vleermuizen tellen" # of 3bdab5
actions.countBats.hint: "Hij praat terwijl hij telt." # of a0b71f
actions.countBats.hats.networkManager.says: "Je neemt Amira mee. Ze kan goed tellen." # of 9cdf38
actions.countBats.says: "Negentien, en ze vliegen allemaal over het water." # of e9d5da

actions.onePage.title: "Met Lies één bladzijde schrijven" # of 9f37af
actions.onePage.hint: "Zes lampen, één seizoen, één naam." # of aa5ae3
actions.onePage.says: "“Zes lampen tot eind maart. Daarna kijken we opnieuw.”" # of 047c1d

actions.tryLamps.title: "Een week lang twee amberkleurige lampen ophangen" # of 9767c1
actions.tryLamps.hint: "Het gebruikt wat Amira je vertelde." # of 80d151
actions.tryLamps.says: "Zeven telefoons blijven in zeven zakken." # of 9d6f62

actions.putOnTable.title: "Het blad op tafel leggen" # of d138a2

outcomes.weather.dry.text: "Het blijft droog. Ze zingen." # of f90ae1
outcomes.weather.rain.text: "Het giet. Niemand klaagt, behalve jij." # of 570674

dilemmas.floodlight.title: "Vrijdag een schijnwerper?" # of 0d42ff
dilemmas.floodlight.situation: "Een raadslid telde {seen} mensen op de grote weg. Ze wil vrijdag één grote lamp en vraagt je die te bestellen." # of 4ba615
dilemmas.floodlight.advisers.lies: "Eén grote lamp is mijn hele budget voor dat pad." # of b9f3b4
dilemmas.floodlight.advisers.joost: "Dan hoeft u volgend jaar niet meer te tellen." # of f13700
dilemmas.floodlight.options.order.label: "De lamp bestellen" # of 484fb9
dilemmas.floodlight.options.order.hats.publicServant.says: "“Vrijdag hangt hij er.”" # of 166688
dilemmas.floodlight.options.order.hats.networkManager.says: "“Ik bestel hem, en ik vertel de club waarom.”" # of 13701d
dilemmas.floodlight.options.wait.label: "Om drie weken vragen" # of cd37fc
dilemmas.floodlight.options.wait.promises.answer.text: "Een antwoord voor het raadslid." # of dfdc57
dilemmas.floodlight.options.wait.hats.publicServant.says: "“Over drie weken hebt u het op papier.”" # of 272bf6
dilemmas.floodlight.options.wait.hats.networkManager.says: "“Geef ze drie weken. Ze komen het zelf brengen.”" # of 5a2125
dilemmas.floodlight.debrief.question: "Wat wist je van de lampen toen je koos?" # of dcbadc

agreements.amberPath.title: "Amber tot tien uur" # of 766f2d
agreements.amberPath.text: "Zes lage lampen branden tot tien uur, één seizoen lang. De club telt vleermuizen, het team meldt kapotte lampen." # of e82687
agreements.amberPath.names.amira.text: "Als ik weet met wie ik teken." # of 42eb75
agreements.amberPath.names.joost.text: "Als ik weet wie daar gaat lopen." # of ed9e69
agreements.amberPath.names.lies.text: "Als er een einddatum op staat." # of f895f7

charter.decision.text: "We beslissen samen." # of b3d370

charter.budget.text: "Het geld is voor het pad." # of b90f4f

charter.dispute.text: "We bellen voordat we schrijven." # of 156cec

events.monday.title: "Maandag" # of 6a00df
events.monday.text: "Gisteravond namen {seen} mensen de grote weg. Een van hen was negen." # of b694f5

events.amberOn.title: "Kwart over negen" # of eb0448
events.amberOn.text: "Het pad glanst als thee. {seen} mensen lopen nog om, uit gewoonte." # of e459d8

events.noWire.title: "Geen draad bij de brug" # of 4e6b52
events.noWire.text: "De vleermuizen slapen onder de brug, waar de draad zou komen. Lies tekent een nieuwe lijn." # of 070bc6

events.amiraAway.title: "Amira komt niet" # of 9bd721
events.amiraAway.text: "Haar naam blijft leeg. De meisjes vragen waarom." # of cfa9b5

events.joostAway.title: "Joost gaat naar huis" # of 589c89
events.joostAway.text: "“Ik teken niet voor mensen die ik nooit heb gezien.”" # of 535490

events.liesAway.title: "Geen einddatum" # of 6c43e8
events.liesAway.text: "Lies laat de regel eronder wit." # of e56223

events.nobodySaid.text: "Niemand weet nog wie dat zou zeggen." # of 9a0e85

leader.does.settleWhoAnswers.asks: "Wilt u zeggen wie na negen uur over het pad gaat?" # of 128734
leader.does.settleWhoAnswers.says: "“Jij. Ik zet het op papier.”" # of 5a172d
leader.does.settleWhoAnswers.wants.note.text: "Eén bladzijde voordat de krant erover schrijft." # of 5e0cd0
leader.does.settleWhoAnswers.refusal.says: "“Niet deze maand. Vraag eerst aan Lies wat zij nodig heeft.”" # of 61b6c3

endings.aHabit.title: "Amber tot tien uur" # of 766f2d
endings.aHabit.text: "Het is tien uur. Joost draait een schakelaar om, en Amira zwaait met haar telefoon, die uit is." # of e5acd1
endings.aHabit.people.lies: "Uit twee andere straten kreeg ze dezelfde vraag. Ze heeft één bladzijde om op te sturen." # of c67d68

endings.forNow.title: "Licht, voorlopig" # of f88da4
endings.forNow.text: "Het brandt. Vraag in maart nog eens wie de schakelaar heeft." # of e4faee

endings.stillDark.title: "Negen uur" # of eb2d29
endings.stillDark.text: "De lampen gaan uit. Zeven telefoons gaan aan." # of 8c9136

debrief.prompts.description.0: "Wie vertelde wie over de telefoons, en met welke pet op?" # of a9d2de
debrief.prompts.application.0: "Waar in je eigen werk lichten mensen het pad bij met hun telefoon?" # of d7df2c

debrief.instructorNotes: "Vraag eerst wie er boos was, laat dan zien wie het was. De tweede fietstocht is meer waard dan de eerste schijnwerper." # of 152d0a
`;
