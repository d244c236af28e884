-- Whether the organisation stands behind what is shown in its name. Nobody has said so of what is
-- there already, so that is unconfirmed too.
ALTER TABLE offer ADD COLUMN in_name text NOT NULL DEFAULT 'UNCONFIRMED'
    CHECK (in_name IN ('UNCONFIRMED', 'CONFIRMED', 'REFUSED'));
ALTER TABLE offer ADD COLUMN asked_at timestamptz; -- when the organisation was last asked by letter,
ALTER TABLE offer ADD COLUMN asked_of text;        -- and at which mailbox

CREATE INDEX offer_in_name ON offer (in_name, shown_since) WHERE state = 'SHOWN';

ALTER TABLE offer_history DROP CONSTRAINT offer_history_act_check;
ALTER TABLE offer_history ADD CONSTRAINT offer_history_act_check CHECK (act IN (
    'SHOWN', 'CHANGED', 'KEPT', 'REMOVED', 'HIDDEN', 'UNHIDDEN', 'NAME_CONFIRMED', 'NAME_REFUSED'));

-- Where an organisation of the register has its e-mail. An officer keeps it right.
CREATE TABLE actor_address (
    slug    text PRIMARY KEY, -- the actor's
    domain  text NOT NULL, -- as mail servers know it, or empty: who writes from there speaks for it
    mailbox text NOT NULL, -- the function's, never a person's, or empty
    by_name text NOT NULL
);

INSERT INTO actor_address (slug, domain, mailbox, by_name) VALUES
    ('region-sormland', 'regionsormland.se', '', 'Projektporten'),
    ('eskilstuna', 'eskilstuna.se', '', 'Projektporten'),
    ('strangnas', 'strangnas.se', '', 'Projektporten'),
    ('gnesta', 'gnesta.se', '', 'Projektporten'),
    ('trosa', 'trosa.se', '', 'Projektporten'),
    ('flen', 'flen.se', '', 'Projektporten'),
    ('katrineholm', 'katrineholm.se', '', 'Projektporten'),
    ('vingaker', 'vingaker.se', '', 'Projektporten'),
    ('nykoping', 'nykoping.se', '', 'Projektporten'),
    ('oxelosund', 'oxelosund.se', '', 'Projektporten'),
    ('skogsstyrelsen', 'skogsstyrelsen.se', '', 'Projektporten'),
    ('trafikverket', 'trafikverket.se', '', 'Projektporten'),
    ('arbetsformedlingen', 'arbetsformedlingen.se', '', 'Projektporten'),
    ('digg', 'digg.se', '', 'Projektporten'),
    ('post-och-telestyrelsen', 'pts.se', '', 'Projektporten'),
    ('upphandlingsmyndigheten', 'upphandlingsmyndigheten.se', '', 'Projektporten');
