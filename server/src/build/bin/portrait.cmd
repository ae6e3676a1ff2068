@echo off
rem Starts Portrait with the Java runtime beside it. Nothing else is needed from the machine.
setlocal
set "home=%~dp0.."

rem A command is over before the optimizing compiler pays off; the language server lives long enough.
set "tier=-XX:TieredStopAtLevel=1"
if "%~1"=="lsp" set "tier=-XX:+TieredCompilation"

rem What is meant for other Java programs, agents for one, would only slow this one down.
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=

rem -Xlog: standard output is read by programs, so whatever the virtual machine has to say goes elsewhere.
"%home%\runtime\bin\java.exe" "@archive@=%home%\lib\@archive.file@" ^
    -XX:+UseSerialGC -XX:-UsePerfData %tier% -Xlog:disable -Xlog:all=warning:stderr ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Dportrait.home=%home%" %PORTRAIT_JAVA_OPTIONS% -cp "%home%\lib\portrait.jar" @main@ %*
exit /b %errorlevel%
