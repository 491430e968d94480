package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code wide}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class WideTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "wide";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY0 = "key0";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY1 = "key1";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY2 = "key2";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY3 = "key3";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY4 = "key4";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY5 = "key5";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY6 = "key6";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY7 = "key7";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY8 = "key8";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY9 = "key9";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY10 = "key10";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String KEY11 = "key11";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME0 = "quite_a_long_column_name0";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME1 = "quite_a_long_column_name1";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME2 = "quite_a_long_column_name2";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME3 = "quite_a_long_column_name3";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME4 = "quite_a_long_column_name4";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME5 = "quite_a_long_column_name5";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME6 = "quite_a_long_column_name6";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME7 = "quite_a_long_column_name7";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME8 = "quite_a_long_column_name8";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME9 = "quite_a_long_column_name9";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME10 = "quite_a_long_column_name10";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME11 = "quite_a_long_column_name11";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME12 = "quite_a_long_column_name12";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME13 = "quite_a_long_column_name13";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME14 = "quite_a_long_column_name14";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME15 = "quite_a_long_column_name15";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME16 = "quite_a_long_column_name16";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME17 = "quite_a_long_column_name17";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME18 = "quite_a_long_column_name18";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME19 = "quite_a_long_column_name19";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME20 = "quite_a_long_column_name20";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME21 = "quite_a_long_column_name21";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME22 = "quite_a_long_column_name22";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME23 = "quite_a_long_column_name23";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME24 = "quite_a_long_column_name24";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME25 = "quite_a_long_column_name25";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME26 = "quite_a_long_column_name26";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME27 = "quite_a_long_column_name27";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME28 = "quite_a_long_column_name28";

  /**
   * {@code text}.
   */
  public static final String QUITE_A_LONG_COLUMN_NAME29 = "quite_a_long_column_name29";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(KEY0, KEY1, KEY2, KEY3, KEY4, KEY5,
      KEY6, KEY7, KEY8, KEY9, KEY10, KEY11, QUITE_A_LONG_COLUMN_NAME0, QUITE_A_LONG_COLUMN_NAME1,
      QUITE_A_LONG_COLUMN_NAME2, QUITE_A_LONG_COLUMN_NAME3, QUITE_A_LONG_COLUMN_NAME4,
      QUITE_A_LONG_COLUMN_NAME5, QUITE_A_LONG_COLUMN_NAME6, QUITE_A_LONG_COLUMN_NAME7,
      QUITE_A_LONG_COLUMN_NAME8, QUITE_A_LONG_COLUMN_NAME9, QUITE_A_LONG_COLUMN_NAME10,
      QUITE_A_LONG_COLUMN_NAME11, QUITE_A_LONG_COLUMN_NAME12, QUITE_A_LONG_COLUMN_NAME13,
      QUITE_A_LONG_COLUMN_NAME14, QUITE_A_LONG_COLUMN_NAME15, QUITE_A_LONG_COLUMN_NAME16,
      QUITE_A_LONG_COLUMN_NAME17, QUITE_A_LONG_COLUMN_NAME18, QUITE_A_LONG_COLUMN_NAME19,
      QUITE_A_LONG_COLUMN_NAME20, QUITE_A_LONG_COLUMN_NAME21, QUITE_A_LONG_COLUMN_NAME22,
      QUITE_A_LONG_COLUMN_NAME23, QUITE_A_LONG_COLUMN_NAME24, QUITE_A_LONG_COLUMN_NAME25,
      QUITE_A_LONG_COLUMN_NAME26, QUITE_A_LONG_COLUMN_NAME27, QUITE_A_LONG_COLUMN_NAME28,
      QUITE_A_LONG_COLUMN_NAME29);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(KEY0, KEY1, KEY2, KEY3, KEY4, KEY5,
      KEY6, KEY7, KEY8, KEY9, KEY10, KEY11);

  private WideTable() {
  }
}
