package lib;

import dev.schemac.*;

@Table("plans")
public class Plan extends Numbered {}
