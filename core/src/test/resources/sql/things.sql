CREATE SEQUENCE numbers;
CREATE SCHEMA s;
CREATE TYPE pair AS (name text, value int, "time" time, "order" int);
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TYPE s.mood AS ENUM ('calm', 'angry');
CREATE TYPE zone AS ENUM ('north', 'south');
CREATE COLLATION s.sorted (provider = icu, locale = 'de');
CREATE FUNCTION make(days int DEFAULT 0, name text DEFAULT '') RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $2';
CREATE FUNCTION collect(days int, VARIADIC tags text[]) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $2[1]';
CREATE TABLE things (
  id bigint, a int, b int, name text, value int, "time" time, month int, year int, day int, hour int, second int,
  zone text, type text, "user" text, "order" int, "left" int, "Mixed" text, "two words" text, date date,
  "interval" interval, text text, "timestamp" timestamptz, at timestamptz, key text, document xml, content text,
  "position" int, "row" int, "end" timestamptz, double float8, "precision" int, varying text, "character" text,
  "json" jsonb, tags text[], grid int[], pair pair, pairs pair[], mood mood, calm s.mood, days int, escape text,
  "current_date" date, "case" int, operator text, "values" int, "exists" boolean, over int, filter boolean, local text,
  no boolean, yes boolean, version text, normalized boolean, "symmetric" int, box box, search tsvector, span tsrange,
  spans tsmultirange, ip inet, bits bit(8), raw bytea, amount numeric(10, 2), flag boolean, unknown boolean, first text,
  "default" int, "from" int, "both" text, passing text, "returning" text, "numeric" numeric, "bit" bit(4), "setof" int,
  "none" int, epoch float8, "collation" text, nulls int, within int, "group" int, partition int, "any" int, uuid uuid,
  point point, path jsonpath, query tsquery, "char" text, "float" real, "extract" int, "cast" int, "trim" text,
  "overlay" text, "substring" text, "coalesce" int, "int" int, ref text, by text, nfc text, doc json, "national" text,
  "time zone" text, "table" text, "column" text, "check" boolean, "desc" int, "limit" int, "offset" int, "like" text,
  "is" int, "right" int, "binary" text, "when" timestamptz, "then" int, "else" int, "all" int, "distinct" int,
  "between" int, "out" int, "real" real, "boolean" boolean, "greatest" int, "nullif" int, "treat" text, "array" int[]
)
