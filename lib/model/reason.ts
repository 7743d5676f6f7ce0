/**
 * Why a finding is there, as a code and the values to put into its sentence. The sentence itself is a
 * string of the interface (`reason` in locales/*.yml, values as $1, $2 …), so that every language has it.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly values?: readonly string[];
}

/** One list of all reasons; a test checks that each has its sentence in every locale. */
export const REASON_CODES = [
  // detection
  'markedAsArticle', // $1 the type found, e.g. NewsArticle
  'markedAsOther', // $1 the type found, e.g. Product
  'addressLikeArticle',
  'addressLikeFront',
  'addressLikeOther',
  'oneHeadline',
  'noHeadline',
  'paragraphsBelowHeadline', // $1 their number
  'fewParagraphs', // $1 their number
  'mostlyLinks',
  'dateNearHeadline',
  'noDate',
  'bylineNearHeadline',
  'headlineElsewhere',
  'recipeParts',
  'shopParts',
  'forumThread',
  'manualPage',
  'legalPage',
  'playerWithoutText',
  'formPage',
  'noBody',
  'askedByReader',
  'saidByReader', // $1 the pattern of addresses
  // quotes and speakers
  'cueAfterQuote', // $1 the cue as written
  'cueBeforeQuote', // $1
  'cueSplitsQuote', // $1
  'colonBeforeQuote',
  'accordingTo', // $1
  'participleCue', // $1
  'sameSpeakerGoesOn',
  'pronounToLastNamed', // $1 the pronoun, $2 the name
  'titleToName', // $1 the title, $2 the name
  'subjectBesideQuote', // $1 the name as written
  'noSpeakerNearby',
  'severalCandidates', // $1 their number
  'correctedByReader', // $1 the name
  'correctedToNobody',
  'correctedCast',
  'correctedNoName', // $1 what was taken for a name
  // entities
  'knownName', // $1 the list it is on
  'titleBeforeName', // $1 the title
  'appositionAfterName', // $1
  'organizationWord', // $1
  'placeWord', // $1
  'placePreposition', // $1
  'eventWord', // $1
  'acronym',
  'namePattern',
  'shortFor', // $1 the full name
  'acronymOf', // $1 the long form
  'capitalizedRepeatedly',
  'speaksInArticle',
  'taggedByModel',
  // dates and events
  'writtenDate', // $1 the words
  'fromPublicationDate', // $1 the words, $2 the publication date
  'fromLastDate', // $1 the words, $2 the date it counts from
  'noReferenceDate', // $1 the words
  'dateInSentence', // $1 the words of the date
  'carriedFromSentenceBefore',
  'publicationDay',
  // brief
  'leadSentence',
  'centralSentence',
  // numbers
  'numberBefore', // $1 the words of an earlier article
  // articles of one story
  'sharedNames', // $1 the names
  'sharedWords', // $1 the words, without endings
  'publishedSameDay',
  'publishedDaysApart', // $1 the days
  'openedStory',
  'placedByReader',
  'setApartByReader',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
