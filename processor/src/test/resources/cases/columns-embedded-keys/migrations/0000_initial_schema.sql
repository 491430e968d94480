-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0f90ed5e8578  text 0ab832d1e3bc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE places (
  own_number     bigint      NOT NULL,
  own_country    varchar(2)  NOT NULL,
  name           text,
  parent_number  bigint,
  parent_country varchar(2),
  next_number    bigint,
  next_country   varchar(2),
  CONSTRAINT places_pkey PRIMARY KEY (own_country, own_number),
  CONSTRAINT places_next_country_next_number_fkey FOREIGN KEY (next_country, next_number)
    REFERENCES places (own_country, own_number) ON DELETE SET NULL (next_number),
  CONSTRAINT places_parent_country_parent_number_fkey FOREIGN KEY (parent_country, parent_number)
    REFERENCES places (own_country, own_number) ON DELETE SET NULL (parent_number)
);
