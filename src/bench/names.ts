import type { Random } from "./random.ts";

/** A name as it is written in Latin letters and in Chinese characters. */
export interface MadeName {
  readonly latin: string;
  readonly chinese: string;
}

/** Makes up names, each once. They sound like pinyin, but each has a syllable that pinyin does not know: nobody is called so. */
export class Namer {
  readonly #random: Random;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** "Vezhou", "云河". */
  company(): MadeName {
    return this.#once(() => ({
      latin: upper(this.#word(this.#random.chance(0.3) ? 3 : 2)),
      chinese: this.#characters(this.#random.between(2, 4)),
    }));
  }

  /** "Lin Qaohui", "林河书". */
  person(): MadeName {
    return this.#once(() => ({
      latin: `${upper(this.#random.pick(PINYIN))} ${upper(this.#word(2))}`,
      chinese: this.#characters(3),
    }));
  }

  /** The letters of an authority: "VQRX". */
  acronym(): MadeName {
    return this.#once(() => ({
      latin: this.#random.spell(4, "BCDFGHJKLMNPQRSTVWXZ"),
      chinese: `国家${this.#characters(3)}${this.#random.pick(["局", "委员会", "办公室", "部"])}`,
    }));
  }

  #once(make: () => MadeName): MadeName {
    for (;;) {
      const name = make();
      if (this.#taken.has(name.latin) || this.#taken.has(name.chinese)) continue;
      this.#taken.add(name.latin).add(name.chinese);
      return name;
    }
  }

  #word(syllables: number): string {
    const strange = this.#random.between(0, syllables - 1);
    return Array.from({ length: syllables }, (_, i) => this.#random.pick(i === strange ? STRANGE : PINYIN)).join("");
  }

  #characters(length: number): string {
    return Array.from({ length }, () => this.#random.pick(CHARACTERS)).join("");
  }
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const PINYIN = (
  "an ao bai ban bei bin chang chao chen cheng da dong fang fei feng gang gao guang hai han hao he heng hong hua huan hui ji jian jiang jin jing " +
  "jun kai kang lan lei li lian lin ling long lu mei meng min ming nan ning peng ping qi qian qiang qing rong ru rui shan shang sheng shi shu song " +
  "tai tang tao tian ting tong wan wei wen xi xia xiang xin xing xu yan yang ye yi ying yong yu yuan yun zhen zheng zhi zhong zhou zhu zi zuo"
).split(" ");
export const STRANGE =
  "bre dva fi gle jao kei ki lomi mro nilo oxa pra qaon rila sle sio tive tra ulo va ve vi vo vu xeo zia zhul".split(
    " ",
  );
/** Characters that are common in Chinese texts and names. */
const CHARACTERS = Array.from(
  "一上下不东中为主丽义之乐九乡书云互五京亮人仁今代任企众优会伟传伦位何佳使佩依侠保信修倍健儒元先光克全公六共关兴其典养内册军农冠决冰冲" +
    "冷净凌凯出击分切划创初利别制前力办功加动助劳势勇北医千升半华协单南博卡卫印危即厂历原双发取受变口古句可台史右号司同名后向吉含吸告味周命" +
    "和品响哥唐商善器四回因团园国图圆土在地场均坚城域基堂塔境增士声处复夏外多大天太夫央奇奔好如妙委姆威学宁宇守安宏宗官定宜宝实客宣室宫家容" +
    "宽密富对导封将小少尔尚就层居展属山岁岛岩岭岸峰川州工左巨差己市布帆师席常平年并广庄庆序库应店府度座康建开式引张弘强归当彩影往征径待律得" +
    "微德心必志忠快思急性恒恩息悦情惠想意慧成战户所手才打托技投折护报拉拓拔择持指按挥振捷据排接推提摩播操支收改政故效教敏数文斗料斯新方施旅" +
    "族无日旭时昌明易星春映是晓晨普景智更月有朋服望朝期木未本术机杉李村束条来杰松板极构林果枝架柏染柔树校样核根格桂桥梁梅检森植楚楼模正武比" +
    "毅民气水永汇江池汽沃沙河油治法波泰泽洋活流测浩海消润深清港湖湾源溪满漫潮火灵点热然照熊燕爱片版牌牛物特狮率王玉玛环现球理瑞生用电界留疆" +
    "百的益盛目直相真眼着知石码研破硕确碧磁示社祥票禾秀科秋积移程稳空穿立竹笔第策简算管箭米类精素紫红约级纪纯纳纵纸线组细终经结络统维综绿网" +
    "罗美群翔翼者耀联育能自至良色艺节芯花芳苏英茂范茶荣药莱营落蓝融行衡表西观视觉角解言计认讯记设访证识话语诚诺谊谷象贝财货质贵资赛赢走起" +
    "超越足跃路车转轮软轻载达迅迈运进远连迪迭通速道遍那邦部都配采里重野量金鑫钢钱铁银链锋键镇长门闪问间闻阳阿陆陈际院除险随隆雄集雅雨雪零雷" +
    "青静非面音页顶项顺领频风飞食餐香马驰驱高鱼鲁鸟鸿鹏麦黄齐龙",
);
