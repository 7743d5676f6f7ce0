/** What one source says of an article, each field's values by falling trust. */
export interface Claims {
  readonly titles?: readonly string[];
  readonly authors?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly sections?: readonly string[];
  readonly siteNames?: readonly string[];
  readonly langs?: readonly string[];
  readonly standfirsts?: readonly string[];
}
