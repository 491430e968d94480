-- One of every kind of object that the schema of the classes cannot hold.
CREATE SCHEMA bare;
COMMENT ON SCHEMA bare IS 'nothing in it';
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;

CREATE TABLE plain (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 5 INCREMENT BY 2) PRIMARY KEY,
  a integer NOT NULL,
  b integer,
  body text COMPRESSION pglz,
  CONSTRAINT plain_key UNIQUE (a) INCLUDE (b) WITH (fillfactor = 70),
  CONSTRAINT plain_check CHECK (a > 0) NO INHERIT,
  CONSTRAINT plain_excl EXCLUDE USING btree (b WITH =) WITH (fillfactor = 60)
) WITH (fillfactor = 90, toast.autovacuum_enabled = off);
CREATE INDEX plain_b ON plain (b);
COMMENT ON INDEX plain_b IS 'of b';
COMMENT ON CONSTRAINT plain_check ON plain IS 'positive';
COMMENT ON TABLE plain IS 'the classes have this';
COMMENT ON COLUMN plain.a IS 'and this';
ALTER TABLE plain ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE plain ALTER COLUMN a SET STATISTICS 500;
ALTER TABLE plain ALTER COLUMN b SET (n_distinct = 7);
ALTER TABLE plain CLUSTER ON plain_b;
ALTER TABLE plain REPLICA IDENTITY FULL;
ALTER TABLE plain ENABLE ROW LEVEL SECURITY;
ALTER TABLE plain FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON plain AS RESTRICTIVE FOR UPDATE TO PUBLIC
  USING (a > 1) WITH CHECK (b > 2);
CREATE STATISTICS plain_stats (dependencies) ON a, b FROM plain;
CREATE RULE quiet AS ON DELETE TO plain DO INSTEAD NOTHING;
GRANT SELECT, UPDATE ON plain TO PUBLIC;
GRANT UPDATE (b) ON plain TO PUBLIC;

CREATE TABLE deferred (id integer, b integer,
  CONSTRAINT deferred_pkey PRIMARY KEY (id) DEFERRABLE,
  CONSTRAINT deferred_check CHECK (b > 0));
CREATE TABLE referencing (a integer, b integer, late integer,
  CONSTRAINT referencing_full FOREIGN KEY (a) REFERENCES plain MATCH FULL,
  CONSTRAINT referencing_valid FOREIGN KEY (b) REFERENCES plain);
ALTER TABLE referencing ADD CONSTRAINT late_check CHECK (late > 0) NOT VALID;
INSERT INTO referencing (late) VALUES (1), (1);

CREATE TABLE parent (id integer, x text);
CREATE TABLE child (y text) INHERITS (parent);
CREATE UNLOGGED TABLE quick (id integer);
CREATE TYPE pair AS (first integer, "second One" text);
CREATE TABLE typed OF pair;
CREATE DOMAIN email AS text COLLATE "C" DEFAULT 'x' NOT NULL
  CONSTRAINT email_check CHECK (VALUE LIKE '%x%');
COMMENT ON DOMAIN email IS 'an address';
CREATE TYPE floatrange AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TYPE shell;
CREATE TABLE users (id integer, mail email, mails email[], whole pair);

CREATE TABLE events (id bigint NOT NULL, at date NOT NULL DEFAULT now(),
  CONSTRAINT events_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE SEQUENCE events_id_seq OWNED BY events.id;
CREATE INDEX events_at ON events (at);
CREATE INDEX events_2026_id ON events_2026 (id);
CREATE TABLE of_event (event bigint, at date,
  CONSTRAINT of_event_fkey FOREIGN KEY (event, at) REFERENCES events);

CREATE VIEW names WITH (security_barrier) AS SELECT x FROM parent;
CREATE VIEW nothing AS SELECT;
CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM parent;
CREATE INDEX counts_n ON counts (n);
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2 * n';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION insteading() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
REVOKE EXECUTE ON FUNCTION twice FROM PUBLIC;
CREATE PROCEDURE nop() LANGUAGE sql AS '';
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE TRIGGER touching BEFORE UPDATE ON plain FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE plain DISABLE TRIGGER touching;
CREATE CONSTRAINT TRIGGER checking AFTER INSERT ON plain DEFERRABLE
  FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER on_view INSTEAD OF INSERT ON names FOR EACH ROW EXECUTE FUNCTION insteading();
CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION on_ddl();
ALTER EVENT TRIGGER watch DISABLE;

CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = same, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR FAMILY loose USING btree;
CREATE OPERATOR CLASS plain_ops FOR TYPE integer USING btree FAMILY loose AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
  FUNCTION 1 btint4cmp(integer, integer);
CREATE FUNCTION as_pair(integer) RETURNS pair LANGUAGE sql AS 'SELECT $1, NULL::text';
CREATE CAST (integer AS pair) WITH FUNCTION as_pair AS ASSIGNMENT;
CREATE COLLATION ext.german (LOCALE = 'C');
CREATE TABLE texts (a text COLLATE ext.german, b text COLLATE "C");
CREATE DEFAULT CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
CREATE TEXT SEARCH DICTIONARY word (TEMPLATE = simple);
CREATE TEXT SEARCH TEMPLATE template (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH PARSER parser (START = prsd_start, GETTOKEN = prsd_nexttoken,
  END = prsd_end, LEXTYPES = prsd_lextype);

CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER far OPTIONS (host 'h', secret 'swordfish');
CREATE USER MAPPING FOR PUBLIC SERVER elsewhere OPTIONS (password 'swordfish');
CREATE FOREIGN TABLE remote (id integer NOT NULL, x text DEFAULT 'y') SERVER elsewhere;
CREATE PUBLICATION some_rows FOR TABLE parent;
CREATE SUBSCRIPTION copies CONNECTION 'host=localhost password=swordfish' PUBLICATION p
  WITH (connect = false, slot_name = NONE);
CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE of_method (id integer) USING heap_again;
CREATE LANGUAGE other HANDLER plpgsql_call_handler;
CREATE FUNCTION from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE
  AS 'ordered_set_transition';
CREATE TRANSFORM FOR integer LANGUAGE other (FROM SQL WITH FUNCTION from_sql(internal));

CREATE UNLOGGED SEQUENCE unlogged_numbers;
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'counted';
GRANT USAGE ON SEQUENCE numbers TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE EXTENSION bloom;
CREATE INDEX plain_bloom ON plain USING bloom (a);
SET allow_in_place_tablespaces = on;
CREATE TABLESPACE leftover_space LOCATION '';
CREATE TABLE placed (id integer) TABLESPACE leftover_space;
CREATE INDEX placed_id ON placed (id) TABLESPACE leftover_space;
