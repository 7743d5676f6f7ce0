import { isArticleNode, type LdNode, MOST_ARTICLES } from '../json-ld.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What a page says that it is, in JSON-LD and meta tags. */
export interface Declared {
  /** The JSON-LD of the page's own article. */
  readonly own?: LdNode;
  /** The first of the page's types that names something that is no article. */
  readonly otherType?: string;
  readonly kinds: ReadonlySet<OtherKind>;
  /** The content of `og:type`, lower case. */
  readonly ogType: string;
  /** The name of a system that makes forums, manuals or shops. */
  readonly software?: string;
}

type OtherKind = 'recipe' | 'forum' | 'shop' | 'list' | 'plain' | 'media';

const OTHER_TYPES: Readonly<Record<OtherKind, RegExp>> = {
  recipe: /^(?:Recipe|HowTo|HowToStep)$/,
  forum: /^(?:DiscussionForumPosting|QAPage|Question)$/,
  shop: /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog|SoftwareApplication|Hotel|Restaurant|LocalBusiness|Service|Course)$/,
  list: /^(?:CollectionPage|SearchResultsPage|ItemList|Blog|ProfilePage)$/,
  plain: /^(?:ContactPage|AboutPage|FAQPage|JobPosting|TechArticle|APIReference|Event)$/,
  media: /^(?:VideoObject|VideoGallery|ImageGallery|MediaGallery|AudioObject|PodcastEpisode)$/,
};
const OF_THE_PAGE = /^(?:mainEntity|mainEntityOfPage)$/;
// The usual systems behind forums, manuals and shops, as they name themselves; listed by hand.
const SOFTWARE =
  /discourse|phpbb|vbulletin|xenforo|mybb|simple machines|nodebb|invision|vanilla|mediawiki|sphinx|docusaurus|mkdocs|gitbook|doxygen|vuepress|vitepress|starlight|mdbook|confluence|woocommerce|shopify|magento|prestashop|opencart|bigcommerce|shopware/i;
const LONGEST_CLASS = 300; // characters; the classes of a body may be anything

/** Reads what a page says that it is. */
export function readDeclared({ main, nodes, tags, document }: PageFacts): Declared {
  const own = main && nodes.filter(isArticleNode).length <= MOST_ARTICLES ? main : undefined;
  const types = nodes.filter(({ under }) => !under || OF_THE_PAGE.test(under)).flatMap((node) => node.types);
  const kinds = Object.entries(OTHER_TYPES).filter(([, names]) => types.some((type) => names.test(type)));
  const marks = [
    tags.get('generator')?.join(' '),
    document.body?.getAttribute('class')?.slice(0, LONGEST_CLASS),
  ];
  return {
    own,
    otherType: types.find((type) => kinds.some(([kind, names]) => kind !== 'media' && names.test(type))),
    kinds: new Set(kinds.map(([kind]) => kind as OtherKind)),
    ogType: firstMeta(tags, ['og:type'])?.toLowerCase() ?? '',
    software: SOFTWARE.exec(marks.join(' '))?.[0],
  };
}
