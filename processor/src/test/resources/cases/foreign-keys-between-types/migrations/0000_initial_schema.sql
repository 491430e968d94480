-- 0000_initial_schema
-- schemac 1  schema (empty) -> b597d9009699  text ab747a5614a4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE accounts (
  id bigint  NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);

CREATE TABLE currencies (
  code text  NOT NULL,
  CONSTRAINT currencies_pkey PRIMARY KEY (code)
);

CREATE TABLE days (
  day date  NOT NULL,
  CONSTRAINT days_pkey PRIMARY KEY (day)
);

CREATE TABLE entries (
  id         bigint   NOT NULL,
  account_id integer  NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id),
  CONSTRAINT entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE INDEX entries_account_id_idx ON entries (account_id);

CREATE TABLE events (
  id  bigint       NOT NULL,
  day timestamptz,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_day_fkey FOREIGN KEY (day) REFERENCES days (day)
);

CREATE INDEX events_day_idx ON events (day);

CREATE TABLE prices (
  id       bigint   NOT NULL,
  currency char(3),
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_currency_fkey FOREIGN KEY (currency) REFERENCES currencies (code)
);

CREATE INDEX prices_currency_idx ON prices (currency);

CREATE TABLE weights (
  grams double precision  NOT NULL,
  CONSTRAINT weights_pkey PRIMARY KEY (grams)
);

CREATE TABLE samples (
  id    bigint  NOT NULL,
  grams real    NOT NULL,
  CONSTRAINT samples_pkey PRIMARY KEY (id),
  CONSTRAINT samples_grams_fkey FOREIGN KEY (grams) REFERENCES weights (grams)
);

CREATE INDEX samples_grams_idx ON samples (grams);
