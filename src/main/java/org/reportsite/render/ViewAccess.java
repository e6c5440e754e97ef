package org.reportsite.render;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a template may call: what a view holds, and how much there is of something. So it can do nothing but read what the
 * page shows; no file, no class, no setting is within its reach.
 */
final class ViewAccess implements MethodAccessValidator {

    private static final Set<String> AMOUNTS = Set.of("size", "isEmpty", "length");
    /** What Pebble gives as {@code loop}. */
    private static final String LOOP = "io.pebbletemplates.pebble.node.ForNode$LoopVariables";

    private static final String OWN = "org.reportsite.";

    @Override
    public boolean isMethodAccessAllowed(Object object, Method method) {
        if (method.getParameterCount() > 0) {
            return false;
        }
        if (object instanceof Collection || object instanceof Map || object instanceof String) {
            return AMOUNTS.contains(method.getName());
        }
        Class<?> type = object.getClass();
        if (type.getName().equals(LOOP)) {
            return method.getDeclaringClass() == type;
        }
        return type.isRecord()
                && type.getName().startsWith(OWN)
                && method.getDeclaringClass() == type
                && !method.getName().equals("hashCode");
    }
}
