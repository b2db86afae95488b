/**
 * What is guessed first: words, names and keyboard walks that stand at the top of every published count of passwords.
 * Compared after capitals, digits for letters and endings were taken off (rules/password.ts), so one word covers its kin.
 */
const WORDS = `
password passwort passw0rd kennwort motdepasse contrasena contraseña senha parola wachtwoord haslo letmein welcome willkommen
bienvenue bienvenido hello hallo hola bonjour login admin administrator root guest test testing tester changeme default secret
geheim master superman batman spiderman ironman pokemon naruto dragon monster shadow phantom ninja samurai warrior hunter killer
ranger sniper soldier trustno iloveyou ilovegod iloveu ichliebedich teamo jetaime loveme lovely lover loveyou forever sunshine
sunflower flower butterfly rainbow princess prinzessin princesse princesa angel angels babygirl babyboy baby sweetie sweetheart
honey cookie cookies chocolate schokolade cheese banana orange apple cherry peaches pepper ginger summer winter spring autumn
sommer fruehling herbst monday friday january february march april august september october november december football fussball
futbol soccer baseball basketball hockey tennis golf rugby cricket liverpool arsenal chelsea manchester barcelona realmadrid
juventus bayern dortmund schalke hamburg berlin muenchen germany deutschland london england ireland dublin france paris america
canada australia mexico brazil mustang ferrari porsche mercedes corvette camaro harley yamaha suzuki kawasaki computer internet
google facebook youtube twitter instagram microsoft windows apple samsung iphone android amazon netflix playstation xbox nintendo
minecraft fortnite starwars startrek matrix hogwarts harrypotter gandalf merlin freedom whatever nothing nobody somebody anything
money dollar mercury jupiter saturn galaxy universe heaven jesus christ jesuschrist blessed blessing church faith family familie
mother father mutter vater sister brother schwester bruder friend friends freund freunde charlie michael jennifer jessica ashley
nicole daniel andrew joshua matthew anthony jordan robert thomas william richard george alexander alexandra christian christopher
benjamin samantha elizabeth stephanie michelle melissa amanda brandon patrick victoria veronica natasha barbara isabella sebastian
maximilian hannah sophie charlotte maria martin stefan andreas florian tobias michaela sabine claudia susanne katharina garfield
snoopy scooby tigger mickey minnie donald daisy bailey buster maggie sammy lucky rocky oliver simba diamond crystal golden silver
purple yellow black white green orange maverick cowboy eagles steelers cowboys yankees lakers packers raiders redskins panthers
tiger tigers lion lions bear bears wolf wolves falcon eagle phoenix dolphin dolphins elephant horse horses snowball coffee kaffee
whisky whiskey vodka access accept security sicherheit system server database access abc abcd abcde abcdef abcdefg abcdefgh qwerty
qwertz azerty qwertyuiop qwertzuiop azertyuiop asdf asdfg asdfgh asdfghjkl asdfasdf zxcvbn zxcvbnm yxcvbnm qazwsx qazwsxedc wsxedc
qweasd qweasdzxc qweqwe asdasd zxczxc onetwothree zaqwsx zaqxsw poiuytrewq lkjhgfdsa mnbvcxz qaz wsx
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
