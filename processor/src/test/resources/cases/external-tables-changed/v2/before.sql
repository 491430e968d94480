ALTER TABLE accounts ALTER id TYPE bigint, DROP name, ADD title text;
ALTER TABLE accounts RENAME CONSTRAINT accounts_number_key TO number_once;
