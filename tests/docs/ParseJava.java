import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import com.sun.source.util.JavacTask;

/** Prints what is no Java in the files that it is given; unlike javac it looks at nothing else. */
public class ParseJava {
    public static void main(String[] args) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        var files = compiler.getStandardFileManager(found, null, null);
        List<Path> paths = Arrays.stream(args).map(Path::of).toList();
        var sources = files.getJavaFileObjectsFromPaths(paths);
        ((JavacTask) compiler.getTask(null, files, found, null, null, sources)).parse();
        found.getDiagnostics().forEach(System.out::println);
        System.exit(found.getDiagnostics().isEmpty() ? 0 : 1);
    }
}
