-- The outbox. A letter is written in the transaction of what it tells of and sent later.
-- A sealed letter holds a link to somebody's draft, idea or account: its body is gone once it is sent.
CREATE TABLE letter (
    id              uuid PRIMARY KEY,
    idempotency_key text        NOT NULL UNIQUE,
    kind            text        NOT NULL,
    sealed          boolean     NOT NULL,
    recipient       text        NOT NULL CHECK (recipient !~ '[[:cntrl:]]'),
    subject         text        NOT NULL CHECK (subject !~ '[[:cntrl:]]'),
    body            text,
    language        text        NOT NULL CHECK (language IN ('sv', 'en')),
    state           text        NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'FAILED')),
    attempts        int         NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    last_error      text        NOT NULL DEFAULT '',
    CONSTRAINT sealed_letters_are_wiped CHECK (NOT (sealed AND state = 'SENT' AND body IS NOT NULL))
);

CREATE INDEX letter_due ON letter (next_attempt_at) WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX letter_failed ON letter (created_at DESC, id DESC) WHERE state = 'FAILED';
CREATE INDEX letter_newest ON letter (created_at DESC, id DESC);

-- What staff may know of letters: of a sealed one neither to whom, nor what about.
CREATE VIEW staff_letter AS
SELECT id, kind, sealed, state, attempts, next_attempt_at, created_at, sent_at, last_error,
       CASE WHEN NOT sealed THEN recipient END AS recipient,
       CASE WHEN NOT sealed THEN subject END   AS subject,
       CASE WHEN NOT sealed THEN body END      AS body
FROM letter;
