import { isTaken, type Cover, type Span } from "./spans.ts";

/** Words in capitals that may be a person's name, in a flat text. */
export interface NameRun extends Span {
  readonly words: readonly (Span & { readonly text: string })[];
}

/** Every run of capitalised words in a flat text that keeps clear of `taken`: particles and initials may stand inside ("Ursula von der Leyen"). */
export function findCapitalRuns(flat: string, taken: Cover): NameRun[] {
  const runs: NameRun[] = [];
  let words: (Span & { text: string })[] = [];
  const close = () => {
    while (words.length > 0 && PARTICLES.has(words.at(-1)?.text ?? "")) words.pop();
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) runs.push({ start: first.start, end: last.end, words });
    words = [];
  };
  for (const match of flat.matchAll(WORD)) {
    const word = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const last = words.at(-1);
    const joined = last !== undefined && /^ {1,2}$/.test(flat.slice(last.end, word.start));
    if (!joined) close();
    const free = !isTaken(word, taken);
    if (free && (CAPITAL.test(word.text) || (joined && words.length > 0 && PARTICLES.has(word.text)))) words.push(word);
    else close();
  }
  close();
  return runs;
}

/** Whether words look like a full name by what is known of names: a Chinese or Korean one, or one with a usual first name. */
export function isUsualName(words: readonly string[]): boolean {
  const [first = "", second = "", ...rest] = words.filter((word) => !/^\p{Lu}\.$/u.test(word));
  if (second === "" || !canBeName(words)) return false;
  if (GIVEN.has(first.split("-")[0] ?? "")) return true;
  if (!isSurname(first) || rest.length > 1) return false;
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second) && rest.length === 0) return true;
  return (
    [second, ...rest].every((word) => SYLLABLES.test(word.toLowerCase())) &&
    (rest.length === 0 ? second.length > 1 : true)
  );
}

/** Whether words can be a full name at all: two to four of them, none of which belongs to places, bodies, laws or dates. */
export function canBeName(words: readonly string[]): boolean {
  const capitals = words.filter((word) => !PARTICLES.has(word));
  if (capitals.length < 2 || capitals.length > 4 || words.length > 6) return false;
  if (capitals.every((word) => /^\p{Lu}\.?$/u.test(word))) return false;
  return words.every((word) => PARTICLES.has(word) || isNameWord(word));
}

/** Whether a word can be part of a name. */
export function isNameWord(word: string): boolean {
  if (!CAPITAL.test(word) || (NOT_NAMES.has(word.toLowerCase()) && !GIVEN.has(word) && !SURNAMES.has(word)))
    return false;
  // "PDG", "IPO": letters are no names, initials are.
  return !/^[\p{Lu}\d]{2,}$/u.test(word);
}

/** Whether a small word may stand inside a name: "von", "de". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function isSurname(word: string): boolean {
  return SURNAMES.has(word);
}

/** The word that a person is later called by: the first of a Chinese or Korean name, the last of others ("Jack Ma", "Law Ka Chung"). */
export function surnameOf(name: string): string {
  const words = name.split(" ");
  const [first = "", second = ""] = words;
  if (
    words.length > 1 &&
    isSurname(first) &&
    !GIVEN.has(first) &&
    (SYLLABLES.test(second.toLowerCase()) || second.includes("-"))
  ) {
    // "Shou Zi Chew": a Chinese name in Western order.
    return first;
  }
  return words.at(-1) ?? name;
}

const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'-]*(?:(?<=(?:^|[^\p{L}])\p{Lu})\.)?/gu;
const CAPITAL = /^(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'-]+)$/u;
const PARTICLES = new Set("de da di do dos du la le van von der den ten ter bin bint al el ben della del".split(" "));

/** One or two syllables of pinyin. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|üe|a|o|e|i|u|ü)-?){1,2}$/;

const SURNAMES = new Set(
  (
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong " +
    "Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Lyu Ding Ren Shen Yao Jin Shi Tan Liao Fan Qiu Qin Fu Xia Hou Zou Xiong Meng Bai Gu Yan Lei Hao Wan Duan Qian " +
    "Long Shao Mao Chang Dai Kong Cui Kang Qiao Yin Qi Zhuang Niu Chu Jia Xue Jian Ouyang Situ Sima Zhuge Jing Mu Ni Ning Pang Pei Rao Shang Tao Tong Wen Weng " +
    "Xi Xing Xuan Yi You Zhan Zong Zuo Bao Bi Chai Che Geng Gong Guan Hong Hua Huo Ji Ju Ke Kuang Lai Lan Lou Mei Miao Min Mo Nie Ou Qu Quan Ruan Sang Sha Sheng " +
    "Shu Sui Teng Tu Xiang Xin Yue Zang Zhong Chan Cheung Chow Chiu Fung Ho Hui Kwok Kwong Lam Lau Law Lee Leung Lo Lui Mak Ng Poon Siu Tam Tse Tsang Tsai Wong " +
    "Yeung Yip Yuen Chew Goh Koh Teo Ong Lim Chua Hsu Hsieh Chiang Kuo Kung Tsao Yeh Kim Park Choi Jung Cho Yoon Jang Shin Seo Kwon Hwang Ahn Yoo Jeon Moon Ko Bae Baek Chung Chow Chui"
  ).split(" "),
);

const GIVEN = new Set(
  (
    "Aaron Abdul Abhishek Adam Adrian Ajay Ajit Akshay Alain Alan Alastair Albert Alessandro Alex Alexander Alexandra Alexandre Alexis Alfred Alice Alicia Alison Allan Allison Amanda Amit Amy Ana " +
    "Anand Andrea Andreas Andrei Andrew Andy Angela Anil Anita Anna Anne Anthony Antoine Antonio Antony Anuj Apar Arjun Arnaud Arthur Arun Ashley Ashok Ashwini Astrid Aurélien Austin Barack Barbara Barry Bastien " +
    "Ben Benjamin Benoît Bernard Bernd Bertrand Beth Bill Björn Bob Boris Brad Brandon Brendan Brent Brian Brock Bruce Bruno Bryan Calvin Cameron Camille Carine Carl Carla Carlos Carmen Carol Caroline Catherine Cathy " +
    "Cecilia Cédric Céline Chad Charles Charlie Charlotte Chloe Chloé Chris Christian Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Claude Claudia Clément Cliff Colin Connie Craig Cynthia Cyril Dale Damien Dan Daniel Danny " +
    "Darren Dave David Dean Debbie Deborah Deepak Denis Dennis Derek Des Diana Diane Didier Diego Dieter Dina Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Donna Doug Douglas Duncan Dustin Earl Ed Eddie Edgar Edmund " +
    "Eduard Eduardo Edward Elaine Eleanor Elena Eli Elisabeth Elizabeth Ellen Elon Emily Emma Emmanuel Enrico Eric Erica Erik Ernest Esther Ethan Étienne Etienne Eugene Eva Evan Evelyn Fabien Fabrice Federico Felix Fernando " +
    "Florence Florian Frances Francesco Francis Francisco Franck François Françoise Frank Fred Frédéric Frederick Gabriel Gail Gary Gautam Gavin Geoff Geoffrey George Georges Gerald Gérald Gérard Gianluca Gilles Gina Giorgia Giovanni Giuseppe Glenn " +
    "Gordon Grace Graham Greg Gregory Grégoire Guido Guillaume Gunther Guy Hannah Hans Harish Harold Harry Heather Heidi Helen Helena Hélène Helmut Henna Henri Henrik Henry Herbert Hervé Howard Hubert Hugh Hugo Ian Igor Ingrid " +
    "Irene Isabel Isabelle Ivan Jack Jackie Jacob Jacques Jagdeep Jaime Jake James Jamie Jan Jane Janet Jason Javier Jay Jean Jean-Claude Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jérémy Jérôme Jerry Jesse Jessica Jim Jimmy " +
    "Joan Joanna Jochen Jody Joe Joel Joerg Johan Johanna Johannes John Johnny Jon Jonathan Jordan Jorge Jörg José Josef Joseph Josep Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Julien Juliette Justin Kamala Karen Karim Karl Karoline Kate " +
    "Katherine Kathleen Kathy Katie Keir Keith Kelly Ken Kendra Kenneth Kent Kevin Kim Kiran Kirk Klaus Kurt Kyle Lars Laura Laurence Laurent Lauren Lawrence Leo Léo Leon Leonard Leslie Lewis Liam Lily Lina Linda Lindsay Lionel Lisa " +
    "Lloyd Louis Louise Luc Luca Lucas Lucie Lucy Luigi Luis Luke Lutz Lydia Lynn Madeleine Maggie Manish Manoj Manuel Marc Marcel Marco Marcus Margaret Margrethe Maria Marie Marina Mario Marion Mark Maroš Markus Marsha Martha Martin Martina " +
    "Mary Mathieu Mathilde Matt Matthew Matthias Matthieu Maura Maurice Mauro Max Maxime Meg Megan Melanie Melissa Micah Michael Michel Michèle Michelle Miguel Mike Mikko Milan Mohamed Mohammed Molly Monica Morgan Muriel Nadia Nancy Naomi Narendra Natalie " +
    "Natasha Nathalie Nathan Neal Neil Nicholas Nick Nicolas Nicole Nigel Nikki Nikolaus Nina Nirmala Noah Noel Nora Norbert Norman Olaf Oliver Olivia Olivier Oscar Otto Paige Pablo Pam Pamela Paolo Pascal Pasquale Pat Patricia Patrick Paul Paula Pavan " +
    "Pavel Pedro Penny Per Pete Peter Phil Philip Philipp Philippe Phillip Pierre Pieter Pony Prabhakar Priya Priyanka Quentin Rachel Rahul Raja Rajeev Rajesh Rajiv Rakesh Ralph Randy Raphael Raphaël Raúl Ravi Ray Raymond Rebecca Regina Reid Rémi Renaud René Renee Rex " +
    "Ricardo Richard Rick Riccardo Rishi Rob Robert Roberto Robin Rod Rodrigo Roger Rohan Roland Roman Ron Ronald Rosa Rose Ross Roy Ruben Rupert Russell Ruth Ryan Sabine Sachin Sally Sam Samantha Samir Samuel Sandra Sandrine Sanjay Sara Sarah Satya Scott Sean Sébastien Sebastian " +
    "Serge Sergei Sergey Sergio Shannon Sharon Shawn Sheila Shiv Shou Shyam Sid Silvia Silvio Simon Simone Smriti Sofia Sonia Sophie Stefan Stefano Stella Stephan Stéphane Stéphanie Stephanie Stephen Steve Steven Stewart Stuart Sue Sundar Sunil Suresh Susan " +
    "Susanne Sven Sylvain Sylvie Takeshi Tamara Tanya Tarek Tara Ted Teresa Terry Theresa Thibault Thierry Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tommaso Tommy Toni Tony Tracy Travis Tristan Tulsi Tyler Ulrich Ulrike Ursula Valérie Valdis Vanessa Vera Véronique Victor Victoria " +
    "Vijay Vikram Vincent Vinod Virginia Virginie Vivek Vivian Vladimir Volodymyr Walter Wanda Warren Wayne Wendy Werner Wilbur Wilfried Will William Winston Wolfgang Xavier Yann Yannick Yasmin Yves Yvonne Zach Zack Zoe Zoé Émilie Éric Élisabeth Élodie Édouard Emile"
  )
    .split(" ")
    // Flat texts have no accents on capitals.
    .map((name) => name.replace(/^[ÉÈ]/, "E")),
);

const NOT_NAMES = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june july august september october november december " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre internet data protection commission authority group groupe holdings ltd inc corp limited company technology technologies " +
    "university université institute institut bank banque street act law loi code court cour tribunal house senate sénat committee comité council conseil ministry ministère department département affairs affaires security sécurité " +
    "trade state states national federal european union party parti press news times post journal bourse stock exchange market markets index capital securities partners ventures research advisors management media games " +
    "the a an in on at of for from with by to and or but if when while as after before since this that these those it its he she they we his her their our your my there here what which who how why where not no yes " +
    "le la les un une des du de en au aux et ou mais si quand selon pour par dans sur avec sans sous entre vers chez ce cette ces cet son sa ses leur leurs notre nos il elle ils elles on nous vous je tu qui que dont où comme ainsi alors après avant depuis pendant lors " +
    "leave comment comments reply both many some most all each every several other another new last first second third next global international china chinese american british indian french german chinois chinoise chinoises américains américaine américaines européens européenne " +
    "north south east west nord sud est ouest hong kong macau taiwan beijing shanghai shenzhen hangzhou guangzhou new york city wall silicon valley island sea river lake strait province district region " +
    "chief executive officer ceo cfo coo cto pdg chairman chairwoman president director minister secretary commissioner spokesman spokeswoman spokesperson senator representative governor deputy vice general manager analyst " +
    "président présidente directeur directrice ministre secrétaire porte-parole sénateur sénatrice député députée gouverneur analyste fondateur cofondateur patron prime premier première " +
    "app store play pay cloud shop live music video search web site online digital services platform network networks systems software mobile telecom telecommunications communications electronics information industry industries commerce " +
    "cyberspace cybersecurity privacy commissioners regulation administration agency agence bureau office centre center foundation fondation association society société academy académie school école college hospital museum " +
    "bitcoin ethereum android iphone project projet operation programme program plan report rapport index fund fonds award prize prix summit sommet conference conférence congress congrès parliament parlement republic république people's peoples " +
    "communist communiste democratic républicain republican republicans democrats washington london londres paris bruxelles brussels pékin tokyo delhi stockholm berlin rome dublin moscou moscow " +
    "christmas noël easter olympic olympics world monde asia asie africa afrique europe amérique pacific atlantic indo-pacific great firewall big tech according asked speaking meanwhile however also still just only even despite although though because during under over between against about " +
    "later earlier yesterday today tomorrow once soon then instead nonetheless similarly asked hier aujourd'hui demain puis enfin déjà pourtant cependant toutefois désormais ensuite interrogé contacté watch group rights human forum reuters afp bloomberg xinhua photo image source video getty mr mrs ms mme dr sir sen rep prof gov"
  ).split(" "),
);
