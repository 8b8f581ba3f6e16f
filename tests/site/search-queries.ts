/** A query with what must come first: address of the search, and the id of the case or its words. */
export interface Expected {
  readonly search: string;
  /** Id of the case that the first result is in. */
  readonly first?: string;
  /** What the first quote or excerpt holds. */
  readonly says?: RegExp;
  /** Nothing is found, and this spelling is offered; null for none. */
  readonly meant?: string | null;
}

const first = (search: string, id: string): Expected => ({ search, first: id });
const says = (search: string, words: RegExp): Expected => ({ search, says: words });
const meant = (search: string, other: string | null): Expected => ({ search, meant: other });

/** The queries that the search must go on answering, by what they are about. */
export const queries: Readonly<Record<string, readonly Expected[]>> = {
  'French words': [
    first('recherche/?q=hamac', 'journal-d-un-telescope'),
    first('recherche/?q=chaudière', 'lettre-ouverte-a-treize-degres'),
    first('recherche/?q=plafond', 'le-plafond-est-tombe-a-l-heure'),
    first('recherche/?q=raccordement', 'clarvoie-raccordement-reussi'),
    first('recherche/?q=train', 'ferrovelle-carnet-d-un-billet'),
    first('recherche/?q=robot', 'clarvoie-raccordement-reussi'),
    first('recherche/?q=confitures', 'banque-aubrelle-lettre-ouverte'),
    first('recherche/?q=fuite', 'volterane-index-81402'),
  ],
  'English words': [
    first('en/search/?q=broadband', 'throstlenet-hold-music-diary'),
    first('en/search/?q=dictionary', 'wattlebright-a-short-dictionary'),
    first('en/search/?q=voucher', 'kittiwing-good-news-voucher'),
    first('en/search/?q=refrigerator', 'larderby-dear-larderby'),
    first('en/search/?q=account%20under%20review', 'cotterstone-account-under-review'),
    first('en/search/?q=electricity%20bill', 'wattlebright-a-short-dictionary'),
  ],
  'names of companies and people': [
    first('recherche/?q=Banque%20Aubrelle', 'banque-aubrelle-lettre-ouverte'),
    first('recherche/?q=voltérane', 'volterane-index-81402'),
    first('recherche/?q=Aubrelle&show=findings', 'banque-aubrelle-lettre-ouverte'),
    first('en/search/?q=Larderby', 'larderby-dear-larderby'),
    first('en/search/?q=Denise', 'hedgepost-denise-calls-at-noon'),
    first('en/search/?q=kittiwing&show=findings', 'kittiwing-good-news-voucher'),
  ],
  'accents and capitals': [
    first('recherche/?q=télescope', 'journal-d-un-telescope'),
    first('recherche/?q=telescope', 'journal-d-un-telescope'),
    first('recherche/?q=TÉLESCOPE', 'journal-d-un-telescope'),
    first('recherche/?q=chaudiere', 'lettre-ouverte-a-treize-degres'),
    says('recherche/?q=rappele&show=findings', /rappel/i),
    first('recherche/?q=résident', 'il-manque-une-piece'),
    first('en/search/?q=DENISE', 'hedgepost-denise-calls-at-noon'),
  ],
  inflections: [
    says('recherche/?q=rembourser&show=findings', /rembours/i),
    says('recherche/?q=remboursements&show=findings', /rembours/i),
    says('recherche/?q=rappelez&show=findings', /r?appel/i),
    says('recherche/?q=factures&show=findings', /factur/i),
    says('recherche/?q=techniciens&show=findings', /technicien/i),
    first('recherche/?q=plafonds', 'le-plafond-est-tombe-a-l-heure'),
    says('en/search/?q=refunded&show=findings', /refund/i),
    says('en/search/?q=delivered&show=findings', /deliver/i),
    first('en/search/?q=vouchers', 'kittiwing-good-news-voucher'),
    first('en/search/?q=dictionaries', 'wattlebright-a-short-dictionary'),
  ],
  'elisions and hyphens': [
    says('recherche/?q=l’agence&show=findings', /agence/i),
    says("recherche/?q=l'agence", /agence/i),
    says('recherche/?q=agence', /agence/i),
    says('recherche/?q=rendez-vous&show=findings', /rendez-vous/i),
  ],
  phrases: [
    says('recherche/?q=%22jamais rappelé%22&show=findings', /jamais rappelé/i),
    says('recherche/?q=«rien reçu»&show=findings', /rien reçu/i),
    first('recherche/?q=“carte de résident”&show=findings', 'il-manque-une-piece'),
    says('en/search/?q=%22on hold%22&show=findings', /on hold/i),
    meant('en/search/?q=%22hold on%22&show=findings', null),
    first('recherche/?q=carte de résident', 'il-manque-une-piece'),
  ],
  'slips of the pen': [
    meant('recherche/?q=rembousement', 'remboursement'),
    meant('recherche/?q=telescpoe', 'télescope'),
    meant('recherche/?q=hamac%20telescpoe', 'hamac télescope'),
    meant('en/search/?q=refnud', 'refund'),
    meant('en/search/?q=vuocher', 'voucher'),
    meant('en/search/?q=dictionnary', 'dictionary'),
    meant('en/search/?q=suppervisor&show=findings', 'supervisor'),
  ],
  'the other language': [
    first('recherche/?q=hold%20music', 'throstlenet-hold-music-diary'),
    first('recherche/?q=Larderby', 'larderby-dear-larderby'),
    says('recherche/?q=rendez-vous&show=findings&lang=en', /./),
    first('en/search/?q=hamac', 'journal-d-un-telescope'),
    first('en/search/?q=telescope&lang=fr', 'journal-d-un-telescope'),
  ],
  'nothing to be found': [
    meant('recherche/?q=qwxzzkrt', null),
    meant('en/search/?q=qwxzzkrt&show=findings', null),
    meant('en/search/?q=piano%20voucher', null),
    meant('recherche/?q=refund%20hamac', null),
  ],
  'no words at all': [
    says('recherche/', /./),
    says('recherche/?q=', /./),
    says('en/search/?q=%20%20', /./),
    says('en/search/?show=findings', /./),
  ],
};
